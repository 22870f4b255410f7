import { describe, expect, test } from "vitest";
import type { ImportRequest } from "#app/operations/import/draft.ts";
import { inspectSource } from "#app/operations/import/inspect-source.ts";
import { findImportJob, startImport } from "#app/operations/import/jobs.ts";
import { publishImport } from "#app/operations/import/publish-import.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import {
  companyWithSites,
  counted,
  deposit,
  hiresText,
  type Line,
  SIREN,
  temporaryFile,
} from "#tests/support/file-deposits.ts";

/** Large enough to be stored by a thread of its own. */
const LINES: readonly Line[] = Array.from({ length: 400_000 }, (_, index) => [
  `2024-${String((index % 12) + 1).padStart(2, "0")}`,
  index % 3 === 0 ? "A" : "B",
  ["F", "M", ""][index % 7 > 2 ? 0 : index % 3],
]);

describe.each(databases)("on %s", (url) => {
  test("a file read by one thread and stored by another gives what a single thread gives", async () => {
    const few = LINES.slice(0, 12_000);
    await using inProcess = await freshDatabase(url);
    await companyWithSites(inProcess);
    await deposit(inProcess, { text: hiresText(few) });

    await using threaded = await freshDatabase(url);
    await companyWithSites(threaded);
    using file = temporaryFile(hiresText(few));
    const request = await requestFor(file.path);
    const job = await startImport(threaded, request);
    expect(job && findImportJob(job.importId)).toBe(job);
    expect(await job?.staged).toMatchObject({
      status: "staged",
      report: { counts: { read: 12_000 } },
    });
    expect(await counted(threaded)).toEqual({});

    await publishImport(threaded, SIREN, job?.importId ?? "");
    expect(await everything(threaded)).toEqual(await everything(inProcess));
    expect(findImportJob(job?.importId ?? "")).toBeNull();
  });
});

test("a large file goes through a writing thread and keeps every line", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const imported = await deposit(db, { text: hiresText(LINES) });
  expect(imported).toMatchObject({ status: "published", accepted: LINES.length });
  const sums = Object.values(await counted(db)).reduce((sum, hires) => sum + hires, 0);
  expect(sums).toBe(LINES.length);
});

test("what stops the reading of a file is told to who waits for it", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const file = temporaryFile(hiresText(LINES.slice(0, 100)));
  const request = await requestFor(file.path);
  file[Symbol.dispose]();
  const job = await startImport(db, request);
  await expect(job?.staged).rejects.toThrow("ENOENT");
});

async function requestFor(path: string): Promise<ImportRequest> {
  const source = { path, name: "embauches.csv", seal: null };
  const { facts, inspection } = await inspectSource("hires", source);
  if (inspection.status !== "readable") throw new Error("unreadable");
  const { plan } = inspection;
  return { siren: SIREN, kind: "hires", mode: "replace", source, facts, plan, createdBy: null };
}

async function everything({ db }: FreshDatabase) {
  const hires = await db.selectFrom("hire").orderBy("line").selectAll().execute();
  const measures = await db
    .selectFrom("measure")
    .orderBy("indicator")
    .orderBy("month")
    .orderBy("siteId")
    .selectAll()
    .execute();
  return { hires, measures };
}
