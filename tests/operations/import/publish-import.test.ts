import { describe, expect, test } from "vitest";
import { publishImport } from "#app/operations/import/publish-import.ts";
import { undoImport } from "#app/operations/import/undo-import.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  companyWithSites,
  counted,
  deposit,
  hiresText,
  SIREN,
} from "#tests/support/file-deposits.ts";

const JANUARY = hiresText([
  ["2025-01", "A"],
  ["2025-01", "A"],
  ["2025-01", "B"],
]);
const WINTER = hiresText([
  ["2025-01", "A"],
  ["2025-02", "A"],
]);

describe.each(databases)("on %s", (url) => {
  test("a file replaces the months of the sites that it names, and nothing else", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: JANUARY });
    await deposit(db, { text: WINTER });
    expect(await counted(db)).toEqual({ "A 2025-01": 1, "A 2025-02": 1, "B 2025-01": 1 });
  });

  test("a site that a file names has no hire in the months where it gives none", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: JANUARY });
    await deposit(db, {
      text: hiresText([
        ["2025-01", "A"],
        ["2025-02", "B"],
      ]),
    });
    expect(await counted(db)).toEqual({
      ...{ "A 2025-01": 1, "A 2025-02": 0 },
      ...{ "B 2025-01": 0, "B 2025-02": 1 },
    });
  });

  test("a completing file adds its lines; where months are held already it asks first", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: JANUARY });

    const asked = await deposit(db, { text: WINTER, mode: "append" });
    expect(asked.status).toBe("needsDecision");
    expect(asked.decisions.map(({ question }) => question)).toEqual(["overlappingAppend"]);
    expect(await counted(db)).toEqual({ "A 2025-01": 2, "B 2025-01": 1 });

    const march = hiresText([["2025-03", "A"]]);
    expect(await deposit(db, { text: march, mode: "append" })).toMatchObject({
      status: "published",
    });
    await deposit(db, { text: WINTER, mode: "append", confirmOverlap: true });
    expect(await counted(db)).toEqual({
      ...{ "A 2025-01": 3, "A 2025-02": 1 },
      ...{ "A 2025-03": 1, "B 2025-01": 1 },
    });
  });

  test("the same file published twice counts once; once undone it may be published again", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const first = await deposit(db, { text: JANUARY });
    const again = await deposit(db, { text: JANUARY });
    expect(again).toMatchObject({ status: "published", importId: first.importId });
    expect(await db.db.selectFrom("hire").select("line").execute()).toHaveLength(3);

    await undoImport(db, SIREN, first.importId ?? "");
    expect(await counted(db)).toEqual({});
    const third = await deposit(db, { text: JANUARY });
    expect(third.importId).not.toBe(first.importId);
    expect(await counted(db)).toEqual({ "A 2025-01": 2, "B 2025-01": 1 });
  });

  test("a file that was partly replaced may be published again to bring its months back", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: JANUARY });
    await deposit(db, { text: WINTER });
    await deposit(db, { text: JANUARY });
    expect(await counted(db)).toEqual({ "A 2025-01": 2, "A 2025-02": 1, "B 2025-01": 1 });
  });

  test("a publication tried again with its key is the same one", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const options = { idempotencyKey: "k1", mode: "append", confirmOverlap: true } as const;
    const first = await deposit(db, { text: JANUARY, ...options });
    const again = await deposit(db, { text: JANUARY.replace("A", "B"), ...options });
    expect(again.importId).toBe(first.importId);
    expect(await publishImport(db, SIREN, first.importId ?? "")).toMatchObject({ already: true });
    expect(await counted(db)).toEqual({ "A 2025-01": 2, "B 2025-01": 1 });
  });

  test("another company's deposit is not found", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const { importId } = await deposit(db, { text: JANUARY });
    expect(await publishImport(db, "000000000", importId ?? "")).toEqual({ status: "notFound" });
    expect(await undoImport(db, "000000000", importId ?? "")).toEqual({ status: "notFound" });
  });

  test("a hire at a site that no file describes is a rejected line", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const lines = [...Array(30).fill(["2025-01", "A"]), ["2025-01", "ZZZ"]];
    const imported = await deposit(db, { text: hiresText(lines) });
    expect(imported).toMatchObject({ read: 31, accepted: 30, rejected: 1, ignored: 0 });
    expect(imported.issues).toMatchObject([{ line: 32, column: "site", value: "ZZZ" }]);
  });

  test("the lines of a deposit are conserved in its row", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const text = `${hiresText(Array(40).fill(["2025-01", "A"]))}\n2025-01;ZZZ;;;CDI\n`;
    await deposit(db, { text });
    const kept = await db.db
      .selectFrom("import")
      .where("kind", "=", "hires")
      .select(["read", "accepted", "rejected", "ignored"])
      .executeTakeFirstOrThrow();
    expect(kept).toEqual({ read: 42, accepted: 40, rejected: 1, ignored: 1 });
    expect(await db.db.selectFrom("hire").select("line").execute()).toHaveLength(40);
  });
});
