import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { bytesOf } from "#app/operations/import/source.ts";
import { openSpool } from "#app/operations/import/spool.ts";

test("an upload is kept unreadable on the disk, read back whole, and removed", async () => {
  using folder = temporaryFolder();
  const spool = await openSpool(folder.path, 1_000_000);
  const text = "mois_embauche;site\n2025-01;SECRET\n".repeat(10_000);
  const spooled = await spool.take(Readable.from([Buffer.from(text)]), "embauches.csv");
  if (spooled.status !== "spooled") throw new Error(spooled.status);

  const onDisk = readFileSync(join(folder.path, readdirSync(folder.path)[0] ?? ""));
  expect(onDisk.includes("SECRET")).toBe(false);
  const source = spool.find(spooled.id);
  expect(source?.name).toBe("embauches.csv");
  expect(source && (await textOf(source))).toBe(text);

  await spool.remove(spooled.id);
  expect(spool.find(spooled.id)).toBeNull();
  expect(readdirSync(folder.path)).toEqual([]);
});

test.each([
  { bytes: 1_000, status: "spooled", files: 1 },
  { bytes: 1_001, status: "tooLarge", files: 0 },
])("$bytes bytes of 1,000 allowed: $status", async ({ bytes, status, files }) => {
  using folder = temporaryFolder();
  const spool = await openSpool(folder.path, 1_000);
  expect(await spool.take(Readable.from([Buffer.alloc(bytes)]), null)).toMatchObject({ status });
  expect(readdirSync(folder.path)).toHaveLength(files);
});

test("an upload that breaks off leaves nothing", async () => {
  using folder = temporaryFolder();
  const spool = await openSpool(folder.path, 1_000);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(10);
      throw new Error("gone");
    })(),
  );
  await expect(spool.take(broken, null)).rejects.toThrow("gone");
  expect(readdirSync(folder.path)).toEqual([]);
});

test("what an earlier process left is removed at start, other files are not", async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "old.spooled"), "x");
  writeFileSync(join(folder.path, "other"), "x");
  await openSpool(folder.path, 1_000);
  expect(readdirSync(folder.path)).toEqual(["other"]);
});

function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), "ancrage-spool-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

async function textOf(source: Parameters<typeof bytesOf>[0]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(source)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
