import { expect, test } from "vitest";
import { decideEncoding, decoder } from "#app/intake/encoding.ts";

const SENTENCE =
  "Salariée diplômée, embauchée à Orléans le 3 décembre ; contrat à durée déterminée";
const CP850: Readonly<Record<string, number>> = { é: 0x82, à: 0x85, ô: 0x93, î: 0x8c, è: 0x8a };
const MAC: Readonly<Record<string, number>> = { é: 0x8e, à: 0x88, ô: 0x99, î: 0x94, è: 0x8f };

function encoded(text: string, table: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

test.each([
  { encoding: "windows-1252", bytes: encoded(SENTENCE, {}) },
  { encoding: "cp850", bytes: encoded(SENTENCE, CP850) },
  { encoding: "macintosh", bytes: encoded(SENTENCE, MAC) },
  { encoding: "utf-16le", bytes: utf16(SENTENCE, true) },
  { encoding: "utf-16be", bytes: utf16(SENTENCE, false) },
])("French text in $encoding is recognised and read", ({ encoding, bytes }) => {
  const found = decideEncoding(bytes, false);

  expect(found).toMatchObject({ encoding, byteOrderMark: false });
  expect(found.samples).toContain("diplômée");
  expect(decoder(found.encoding).decode(bytes, { stream: false })).toBe(SENTENCE);
});

test("one accent is enough to tell Windows-1252 from the DOS code page", () => {
  expect(decideEncoding(encoded("Siège", {}), false).encoding).toBe("windows-1252");
  expect(decideEncoding(encoded("Siège", CP850), false).encoding).toBe("cp850");
});

test.each([
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
])("the byte order mark of $encoding decides and is dropped", ({ mark, encoding }) => {
  const found = decideEncoding(new Uint8Array(mark), false);

  expect(found).toMatchObject({ encoding, byteOrderMark: true });
  expect(decoder(encoding).decode(new Uint8Array(mark), { stream: false })).toBe("");
});

test("a file that is UTF-8 to the end is UTF-8, even when its start is plain ASCII", () => {
  expect(decideEncoding(encoded("mois;site", {}), true).encoding).toBe("utf-8");
});

test.each([true, false])("Windows-1252 keeps curly quotes, œ and € (stream: %s)", (stream) => {
  const bytes = new Uint8Array([0x6c, 0x92, 0x9c, 0x80]);
  expect(decoder("windows-1252").decode(bytes, { stream })).toBe("l’œ€");
});

test("a character cut between two pieces is whole again", () => {
  const bytes = new TextEncoder().encode("é");
  const text = decoder("utf-8");

  const start = text.decode(bytes.subarray(0, 1), { stream: true });
  expect(start + text.decode(bytes.subarray(1), { stream: false })).toBe("é");
});
