import { decodeCp850 } from "./cp850.ts";

export const ENCODINGS = [
  "utf-8",
  "windows-1252",
  "macintosh",
  "cp850",
  "utf-16le",
  "utf-16be",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type EncodingFound = {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Words with accents as that encoding shows them, for a person to judge. */
  readonly samples: readonly string[];
};

export type StreamDecoder = { decode(chunk: Uint8Array, options: { stream: boolean }): string };

/**
 * The encoding of a file: byte order mark, then UTF-16 by its zeros, then UTF-8 when the whole file is, else the one whose
 * letters look most like French. `bytes` is the start of the file, or all of it.
 */
export function decideEncoding(bytes: Uint8Array, wholeFileIsUtf8: boolean): EncodingFound {
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? zeroPattern(bytes) ?? (wholeFileIsUtf8 ? "utf-8" : mostFrench(bytes));
  return { encoding, byteOrderMark: marked !== null, samples: accentedWords(bytes, encoding) };
}

/** A decoder of a file that comes by pieces; characters cut in two are kept for the next piece, the byte order mark is dropped. */
export function decoder(encoding: string): StreamDecoder {
  if (encoding === "cp850") return { decode: decodeCp850 };
  if (encoding === "windows-1252") return windows1252();
  return new TextDecoder(encoding);
}

/** Some engines decode this one as Latin-1 and leave control characters where curly quotes, œ and € stand. */
function windows1252(): StreamDecoder {
  const text = new TextDecoder("windows-1252");
  return {
    decode: (chunk, options) => text.decode(chunk, options).replace(/[\x80-\x9f]/g, printable),
  };
}

const CONTROL_AREA = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function printable(control: string): string {
  return CONTROL_AREA.charAt(control.charCodeAt(0) - 0x80);
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** Latin text in UTF-16 has a zero in every other byte. */
function zeroPattern(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2000);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;

  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.1 ? "utf-16be" : null;
}

/** Detection libraries fail on such files; three candidates and the letters of French do not. Windows-1252 wins a tie. */
function mostFrench(bytes: Uint8Array): Encoding {
  const candidates: readonly Encoding[] = ["windows-1252", "cp850", "macintosh"];
  const scored = candidates.map((encoding) => ({
    encoding,
    score: frenchness(decoder(encoding).decode(bytes.subarray(0, 1_000_000), { stream: false })),
  }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).encoding;
}

// Weight of each accented letter, after its frequency in French text; what is not here is out of place.
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    é: 10,
    è: 5,
    à: 5,
    ê: 4,
    ç: 4,
    ô: 3,
    î: 3,
    û: 2,
    â: 2,
    ù: 1,
    ë: 2,
    ï: 2,
    ü: 1,
    ö: 1,
    œ: 1,
    É: 4,
    È: 2,
    À: 1,
    Ç: 1,
    Ê: 1,
    Ô: 1,
    Î: 1,
    "«": 1,
    "»": 1,
    "’": 2,
    "°": 2,
    "€": 1,
    "–": 1,
    "\u00a0": 1,
    "²": 1,
  }),
);
const OUT_OF_PLACE = -4;

/** Letters beyond ASCII that are weighed: enough to tell, whatever the file holds. */
const WEIGHED = 20_000;

function frenchness(text: string): number {
  let score = 0;
  let weighed = 0;
  for (let at = 0; at < text.length && weighed < WEIGHED; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    weighed += 1;
    const letter = text.charAt(at);
    const inWord = at > 0 && isLowerAscii(text.charCodeAt(at - 1));
    const capital = letter !== letter.toLowerCase();
    score += capital && inWord ? OUT_OF_PLACE : (WEIGHTS.get(letter) ?? OUT_OF_PLACE);
  }
  return score;
}

function isLowerAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function accentedWords(bytes: Uint8Array, encoding: Encoding): string[] {
  const text = decoder(encoding).decode(bytes.subarray(0, 200_000), { stream: true });
  const distinct = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}'’]{3,40}/gu)) {
    if (distinct.size === 5) break;
    if (/[^\0-\x7f]/.test(word)) distinct.add(word);
  }
  return [...distinct];
}
