import { type Random, seededRandom } from "#scripts/generate/random.ts";
import { CELL_TRAPS } from "./cell-traps.ts";
import type { Expected } from "./expected.ts";
import { LINE_TRAPS } from "./line-traps.ts";
import { RAW_TRAPS, type RawTrap, TEXT_TRAPS, type TextTrap } from "./raw-traps.ts";
import { bytesIn, type Encoding, type Sheet, textOf, type Writing } from "./sheet.ts";
import type { TableTrap } from "./table-trap.ts";
import { FIELDS, INDEPENDENT, OURS, soundSheet, type Vocabulary } from "./vocabulary.ts";

/** A file of the corpus and the one outcome that it must have. */
export type CorpusFile = {
  readonly name: string;
  readonly kind: "hires" | "sites";
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  /** Whether its words come from our tables, or were written without them; null when it holds no table. */
  readonly half: "ours" | "independent" | null;
  /** What a person would choose: our field → header, and our field → text → meaning. */
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dateFormat: string | null;
};

const ENCODINGS: readonly Encoding[] = [
  "utf-8",
  "utf-8-bom",
  "windows-1252",
  "cp850",
  "macintosh",
  "utf-16le-bom",
];
const SEPARATORS = [";", ",", "\t", "|"] as const;
const LINE_ENDS = ["\n", "\r\n", "\r"] as const;
/** Writings tried for each trap and half; they differ from trap to trap, so that every combination comes up. */
const TRIED = 4;

/** A trap whatever its level: what it writes of a sound table. */
type Trap = Pick<TableTrap, "name" | "expected" | "unicode" | "dateFormat"> & {
  write(sound: Sheet, how: Writing): { readonly headers: readonly string[]; readonly text: string };
};

const TRAPS: readonly Trap[] = [
  ...[...CELL_TRAPS, ...LINE_TRAPS].map(onTable),
  ...TEXT_TRAPS.map(onText),
];

/** The whole corpus, the same for the same seed: every trap in our words and in other people's, written in several ways. */
export function corpus(seed = 1): CorpusFile[] {
  const random = seededRandom(seed);
  const tables = TRAPS.flatMap((trap, index) =>
    (["ours", "independent"] as const).flatMap((half) => variants(trap, half, index, random)),
  );
  return [...tables, ...RAW_TRAPS.map(rawFile)];
}

function onTable({ change, ...trap }: TableTrap): Trap {
  return {
    ...trap,
    write(sound, how) {
      const sheet = change(sound);
      return { headers: sheet.headers, text: textOf(sheet, how) };
    },
  };
}

function onText({ change, ...trap }: TextTrap): Trap {
  return {
    ...trap,
    write(sound, how) {
      const text = change(textOf(sound, how), how.lineEnd, how.separator);
      return { headers: sound.headers, text };
    },
  };
}

function rawFile({ name, expected, bytes }: RawTrap): CorpusFile {
  const none = { half: null, columns: {}, values: {}, dateFormat: null };
  return { name: `${name}.csv`, kind: "hires", bytes: bytes(), expected, ...none };
}

function variants(
  trap: Trap,
  half: "ours" | "independent",
  index: number,
  random: Random,
): CorpusFile[] {
  const words = half === "ours" ? OURS : INDEPENDENT;
  return Array.from({ length: TRIED }, (_, at) => {
    const turn = index * TRIED + at + (half === "ours" ? 0 : 7);
    return words
      .slice(turn % words.length, (turn % words.length) + 1)
      .map((vocabulary) =>
        fileOf(trap, half, vocabulary, writing(turn, trap.unicode === true), random),
      );
  }).flat();
}

function writing(turn: number, unicode: boolean): Writing {
  const encodings = unicode
    ? ENCODINGS.filter((encoding) => encoding.startsWith("utf"))
    : ENCODINGS;
  return {
    encoding: encodings[turn % encodings.length] ?? "utf-8",
    separator: SEPARATORS[(turn + Math.floor(turn / 6)) % 4] ?? ";",
    lineEnd: LINE_ENDS[(turn + Math.floor(turn / 4)) % 3] ?? "\n",
  };
}

function fileOf(
  trap: Trap,
  half: "ours" | "independent",
  vocabulary: Vocabulary,
  how: Writing,
  random: Random,
): CorpusFile {
  const { headers, text } = trap.write(soundSheet(vocabulary, random), how);
  return {
    name: `${trap.name}--${vocabulary.name}-${how.encoding}-${nameOf(how)}.csv`,
    kind: "hires",
    bytes: bytesIn(how.encoding, text),
    expected: trap.expected,
    half,
    columns: Object.fromEntries(FIELDS.map((field, at) => [field, (headers[at] ?? "").trim()])),
    values: half === "independent" ? { type_contrat: meaningsOf(vocabulary) } : {},
    dateFormat: trap.dateFormat ?? null,
  };
}

function meaningsOf({ contracts, meant }: Vocabulary): Record<string, string> {
  return Object.fromEntries(contracts.map((text, at) => [text, meant[at] ?? ""]));
}

function nameOf({ separator, lineEnd }: Writing): string {
  const separators = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;
  const ends = { "\n": "lf", "\r\n": "crlf", "\r": "cr" } as const;
  return `${separators[separator]}-${ends[lineEnd]}`;
}
