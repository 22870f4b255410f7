import { describe, expect, test } from "vitest";
import { explainFigure } from "#app/operations/explain-figure.ts";
import { coarsenDraft, coarsenedOf } from "#app/operations/import/coarsen-draft.ts";
import { findDeposit } from "#app/operations/import/desk.ts";
import { loneLines } from "#app/operations/import/lone-lines.ts";
import { publishDraft } from "#app/operations/import/publish-draft.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { readIndicators } from "#app/operations/read-indicators.ts";
import type { Connection } from "#db/connection.ts";
import { isZoneKey } from "#db/queries/commune-key.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { deskOn, HIRES, publishing, readText } from "#tests/support/desk.ts";
import { SIREN } from "#tests/support/file-deposits.ts";

/** A hire of site A in each of these months. */
const linesOfMonths = (months: readonly string[]) =>
  [
    "mois_embauche;site;commune_residence;sexe",
    ...months.map((month) => `${month};A;35238;F`),
    "",
  ].join("\r\n");

async function monthsOf({ db }: Connection, importId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("hire")
    .where("importId", "=", importId)
    .select("month")
    .execute();
  return rows.map(({ month }) => month).sort();
}

async function linesOf({ db }: Connection) {
  const rows = await db
    .selectFrom("hire")
    .select(["commune", "priorityDistrict", "rural"])
    .orderBy("line")
    .execute();
  return rows.map(({ commune, ...verdicts }) => ({ commune, verdicts }));
}

describe.each(databases)("on %s", (url) => {
  test("lines alone in the file are counted at each precision", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const found = await findDeposit(desk, SIREN, await readText(desk, HIRES));
    const key = { companyId: found?.deposit.companyId ?? 0, importId: found?.deposit.id ?? 0 };
    expect(await loneLines(connection.db, key)).toEqual({ exact: 1, quarter: 1, zone: 1, both: 1 });
  });

  test("residences reduced to their employment zone keep their verdicts and lose their commune", async () => {
    await using connection = await freshDatabase(url);
    await loadEmbedded(connection);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES);
    const before = await linesOf(connection);
    const staged = await findDeposit(desk, SIREN, id);
    expect(staged && (await coarsenDraft(connection.db, staged.deposit, "zone"))).toBe(true);

    const after = await linesOf(connection);
    expect(after.map(({ verdicts }) => verdicts)).toEqual(before.map(({ verdicts }) => verdicts));
    expect(before.map(({ commune }) => commune)).toEqual([35238, 35238, 35238]);
    expect(new Set(after.map(({ commune }) => commune)).size).toBe(1);
    expect(after.every(({ commune }) => isZoneKey(commune ?? 0))).toBe(true);

    await publishDraft(desk, SIREN, id, publishing);
    const over = await findDeposit(desk, SIREN, id);
    expect(over && (await coarsenDraft(connection.db, over.deposit, "zone"))).toBe(false);
  });

  test("months reduced to their quarter keep what a quarter measures, and displace nothing more", async () => {
    await using connection = await freshDatabase(url);
    await loadEmbedded(connection);
    await using desk = await deskOn(connection);
    const earlier = await readText(desk, linesOfMonths(["2025-01", "2025-04"]));
    await publishDraft(desk, SIREN, earlier, publishing);

    const id = await readText(desk, linesOfMonths(["2025-02", "2025-03", "2025-03", "2025-05"]));
    const staged = await findDeposit(desk, SIREN, id);
    expect(staged && (await coarsenDraft(connection.db, staged.deposit, "quarter"))).toBe(true);
    const after = await findDeposit(desk, SIREN, id);
    expect(coarsenedOf(after?.deposit.plan ?? null)).toEqual({ quarter: true, zone: false });
    const key = { companyId: after?.deposit.companyId ?? 0, importId: after?.deposit.id ?? 0 };
    expect(await monthsOf(connection, key.importId)).toEqual([202502, 202502, 202502, 202505]);
    const alone = await loneLines(connection.db, key);
    expect(alone.exact).toBe(alone.quarter);

    await publishDraft(desk, SIREN, id, publishing);
    const request = { from: 202501, to: 202512, site: null };
    const figures = await readIndicators(connection.db, SIREN, { ...request, by: "month" });
    const women = figures.filter(({ indicator, base }) => indicator === "women" && base);
    expect(women.map(({ group, base }) => [group, base])).toEqual([
      ["2025-01", 1],
      ["2025-02", 3],
      ["2025-04", 1],
      ["2025-05", 1],
    ]);
    const told = await explainFigure(connection.db, SIREN, {
      ...{ ...request, indicator: "women", baseline: "residents" },
    });
    expect([told.agrees, told.figure.base]).toEqual([true, 6]);
  });
});
