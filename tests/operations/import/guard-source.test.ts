import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { inspectFile } from "#app/intake/inspect.ts";
import { guardSource } from "#app/operations/import/guard-source.ts";
import { bytesAt, type Source } from "#app/operations/import/source.ts";
import { openSpool } from "#app/operations/import/spool.ts";

/** About 6 MB: beyond what is looked at whole. */
const LINES = 200_000;
const SMALL = 1_000;

test("any bytes of a sealed file are found without reading those before", async () => {
  await using folder = temporary();
  const content = randomBytes(100_000);
  const source = await sealed(folder.path, content);
  await using file = await open(source.path);

  for (const [from, length] of [
    [0, 10],
    [15, 1],
    [16, 16],
    [4_097, 70_000],
    [99_990, 50],
    [100_000, 5],
  ] as const) {
    const found = await bytesAt(source, file, from, length);
    expect(Buffer.from(found)).toEqual(content.subarray(from, from + length));
  }
});

test("a counter at its end starts again from zero", async () => {
  await using folder = temporary();
  const { path } = await sealed(folder.path, Buffer.alloc(0));
  const seal = { key: randomBytes(32), counter: Buffer.alloc(16, 0xff) };
  writeFileSync(path, Buffer.alloc(48));
  await using file = await open(path);

  const whole = await bytesAt({ path, name: null, seal }, file, 0, 48);
  const last = await bytesAt({ path, name: null, seal }, file, 32, 16);
  expect(Buffer.from(last)).toEqual(Buffer.from(whole.subarray(32)));
});

test.each([
  { what: "3 % of the lines, everywhere", lines: LINES, hasNir: (at: number) => at % 33 === 0 },
  { what: "the last 5 % of the lines", lines: LINES, hasNir: (at: number) => at > LINES * 0.95 },
  { what: "a block in the middle", lines: LINES, hasNir: (at: number) => at % 100_000 > 90_000 },
  { what: "3 of 100 lines of a small file", lines: 100, hasNir: (at: number) => at > 96 },
  { what: "the last lines of a small file", lines: SMALL, hasNir: (at: number) => at > 970 },
])("numbers of persons in $what are found out", async ({ lines, hasNir }) => {
  expect(await findingsOf(lines, hasNir)).toEqual(["nir"]);
});

test.each([{ lines: SMALL }, { lines: LINES }])(
  "none are found in $lines lines without",
  async ({ lines }) => {
    expect(await findingsOf(lines, () => false)).toEqual([]);
  },
);

async function findingsOf(lines: number, hasNir: (at: number) => boolean): Promise<string[]> {
  await using folder = temporary();
  const body = Array.from({ length: lines }, (_, at) => {
    return `2025-03;PARIS;75113;${hasNir(at) ? nir(at) : `R${at % 40}`}`;
  });
  const content = Buffer.from(
    ["mois_embauche;site;commune_residence;reference", ...body, ""].join("\r\n"),
  );
  const source = await sealed(folder.path, content);
  const facts = { isUtf8: true, bytes: content.length };
  const inspection = inspectFile("hires", content.subarray(0, 1024 * 1024), facts);
  if (inspection.status === "refused") throw new Error("the file is refused");
  const findings = await guardSource(source, inspection.plan, content.length);
  return findings.map(({ kind }) => kind);
}

/** A made-up number whose key holds. */
function nir(at: number): string {
  const digest = createHash("sha256").update(String(at)).digest().readUInt32BE(0);
  const body = 1_850_175_000_000 + (digest % 100_000);
  return `${body}${String(97 - (body % 97)).padStart(2, "0")}`;
}

async function sealed(folder: string, content: Buffer): Promise<Source> {
  const spool = await openSpool(join(folder, "spool"), 1e9);
  const spooled = await spool.take(Readable.from([content]), null);
  if (spooled.status !== "spooled") throw new Error("the file is too large");
  return spooled.source;
}

function temporary() {
  const path = mkdtempSync(join(tmpdir(), "ancrage-guard-"));
  return { path, [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true }) };
}
