import { describe, expect, test } from "vitest";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { measuredMonths, measuredPeriod } from "#db/queries/measured-months.ts";
import { type MeasureRequest, measuresOf } from "#db/queries/measures.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, SIREN } from "#tests/support/deposits.ts";

const year = { from: 202501, to: 202512 };

describe.each(databases)("measures on %s", (kind) => {
  test("add up over sites and months, by any group", async () => {
    await using database = await freshDatabase(kind);
    await twoSites(database.db);

    expect(await districts(database.db, { ...year, by: null })).toEqual([[null, 4, 6, 1]]);
    expect(await districts(database.db, { ...year, by: "site" })).toEqual([
      ["A", 2, 4, 0],
      ["B", 2, 2, 1],
    ]);
    expect(await districts(database.db, { ...year, by: "month" })).toEqual([
      ["2025-01", 3, 4, 1],
      ["2025-04", 1, 2, 0],
    ]);
    expect(await districts(database.db, { ...year, by: "quarter" })).toEqual([
      ["2025-T1", 3, 4, 1],
      ["2025-T2", 1, 2, 0],
    ]);
    expect(await districts(database.db, { ...year, by: "year" })).toEqual([["2025", 4, 6, 1]]);
  });

  test("are those of the months asked for, both ends included", async () => {
    await using database = await freshDatabase(kind);
    await twoSites(database.db);

    const from = (month: number) => districts(database.db, { from: month, to: 202504, by: null });
    expect(await from(202501)).toEqual([[null, 4, 6, 1]]);
    expect(await from(202502)).toEqual([[null, 1, 2, 0]]);
    expect(await from(202504)).toEqual([[null, 1, 2, 0]]);
    expect(await districts(database.db, { from: 202501, to: 202503, by: null })).toEqual([
      [null, 3, 4, 1],
    ]);
  });

  test("are those of one site when one is asked for", async () => {
    await using database = await freshDatabase(kind);
    await twoSites(database.db);

    expect(await districts(database.db, { ...year, by: null, site: "B" })).toEqual([
      [null, 2, 2, 1],
    ]);
    expect(await districts(database.db, { ...year, by: null, site: "?" })).toEqual([]);
  });

  test("of an import that was put aside do not count", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db);
    await deposit(database.db, company, {
      hires: [inDistrict(1, 202501), inDistrict(1, 202501)],
      active: 0,
    });
    await deposit(database.db, company, { hires: [inDistrict(1, 202501)] });

    expect(await districts(database.db, { ...year, by: null })).toEqual([[null, 1, 1, 0]]);
    expect(await measuredMonths(database.db, SIREN, year)).toEqual([
      { site: "A", month: 202501, hires: 1 },
    ]);
  });

  test("never come from another company", async () => {
    await using database = await freshDatabase(kind);
    await twoSites(database.db);
    const other = await aCompany(database.db, [aSite()], "130005481");
    await deposit(database.db, other, { hires: [inDistrict(1, 202501)] });

    expect(await districts(database.db, { ...year, by: null })).toEqual([[null, 4, 6, 1]]);
    expect(await measuresOf(database.db, "000000000", { ...year, by: "site" })).toEqual(new Map());
  });

  test("tell the site × months that count, with hires of every contract", async () => {
    await using database = await freshDatabase(kind);
    await twoSites(database.db);

    expect(await measuredMonths(database.db, SIREN, year)).toEqual([
      { site: "A", month: 202501, hires: 2 },
      { site: "A", month: 202504, hires: 2 },
      { site: "B", month: 202501, hires: 4 },
    ]);
    expect(await measuredPeriod(database.db, SIREN)).toEqual({ from: 202501, to: 202504 });
    expect(await measuredPeriod(database.db, "000000000")).toBeNull();
  });
});

/** Site A: 2 of 4 in a district. Site B: 2 of 2, one unknown, and an apprentice that the base does not count. */
async function twoSites(db: Db): Promise<void> {
  const company = await aCompany(db, [aSite({ code: "A" }), aSite({ code: "B" })]);
  const hires = [
    inDistrict(1, 202501),
    inDistrict(1, 202501, false),
    inDistrict(1, 202504),
    inDistrict(1, 202504, false),
    inDistrict(2, 202501),
    inDistrict(2, 202501),
    inDistrict(2, 202501, null),
    { ...inDistrict(2, 202501), contract: "ALTERNANCE" as const },
  ];
  await deposit(db, company, { hires });
}

function inDistrict(site: number, month: number, priorityDistrict: boolean | null = true) {
  return { ...aHire({ month, priorityDistrict }), site };
}

async function districts(db: Db, request: MeasureRequest) {
  const groups = await measuresOf(db, SIREN, request);
  return [...groups].map(([group, shares]) => {
    const share = shares.get(priorityDistrict.number);
    return [group, share?.numerator, share?.denominator, share?.unknown];
  });
}
