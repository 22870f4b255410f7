import { describe, expect, test } from "vitest";
import { openDraft } from "#app/operations/import/draft.ts";
import { inspectSource } from "#app/operations/import/inspect-source.ts";
import { previewImport } from "#app/operations/import/preview-import.ts";
import { stageImport } from "#app/operations/import/stage-import.ts";
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

describe.each(databases)("previews on %s", (url) => {
  test("the first file shows what will be, and nothing before", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const { before, after } = await previewOf(db, [
      ["2025-01", "A", "F"],
      ["2025-03", "A", "M"],
    ]);
    expect(before).toBeNull();
    expect(after?.period).toEqual({ from: 202501, to: 202503 });
    expect(womenOf(after)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("what replaces is counted in the place of what it replaces, and nothing is changed", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, {
      text: hiresText([
        ["2025-01", "A", "F"],
        ["2025-02", "B", "F"],
      ]),
    });
    const counts = await counted(db);

    const { before, after } = await previewOf(db, [
      ["2025-01", "A", "M"],
      ["2025-01", "A", "F"],
    ]);
    expect(womenOf(before)).toMatchObject({ numerator: 2, denominator: 2 });
    expect(womenOf(after)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(await counted(db)).toEqual(counts);
    const states = await db.db.selectFrom("import").select("status").orderBy("id").execute();
    expect(states.map(({ status }) => status)).toEqual(["published", "published", "staged"]);
  });

  test("a preview answers while another is being read, and a publication comes after both", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const id = await staged(db, [["2025-01", "A", "F"]]);
    const previews = await Promise.all([
      previewImport(db, SIREN, id),
      previewImport(db, SIREN, id),
    ]);
    expect(previews.map(({ after }) => womenOf(after)?.numerator)).toEqual([1, 1]);
    expect(await counted(db)).toEqual({});
  });
});

type Side = Awaited<ReturnType<typeof previewImport>>["after"];

function womenOf(side: Side) {
  return side?.figures.find(({ indicator }) => indicator === "women");
}

async function previewOf(db: FreshDatabase, lines: readonly Line[]) {
  return previewImport(db, SIREN, await staged(db, lines));
}

/** A draft of these hires, read and not published. */
async function staged(db: FreshDatabase, lines: readonly Line[]): Promise<string> {
  using file = temporaryFile(hiresText(lines));
  const source = { path: file.path, name: "embauches.csv", seal: null };
  const { facts, inspection } = await inspectSource("hires", source);
  if (inspection.status !== "readable") throw new Error("unreadable");
  const { plan } = inspection;
  const request = { siren: SIREN, kind: "hires", mode: "replace", source, facts, plan } as const;
  const draft = await openDraft(db, { ...request, createdBy: null });
  if (!draft) throw new Error("no company");
  return (await stageImport(db, draft)).importId;
}
