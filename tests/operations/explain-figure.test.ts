import { describe, expect, test } from "vitest";
import type { Hire } from "#app/domain/hiring/hire.ts";
import { indicatorIds } from "#app/domain/indicators/index.ts";
import { explainFigure } from "#app/operations/explain-figure.ts";
import { readIndicators } from "#app/operations/read-indicators.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, type HireAt, SIREN } from "#tests/support/deposits.ts";

const year = { from: 202501, to: 202512, site: null, baseline: "residents" } as const;

describe.each(databases)("explanations on %s", (kind) => {
  test("count every figure again to the same value", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db, [
      aSite({ code: "A", headcount: 12, rural: "yes" }),
      aSite({ code: "B" }),
    ]);
    await deposit(database.db, company, { hires: variedHires(300) });

    for (const indicator of indicatorIds) {
      const explanation = await explainFigure(database.db, SIREN, { ...year, indicator });

      expect(explanation.recomputed, indicator).toEqual(explanation.figure);
      expect(explanation.agrees).toBe(true);
      for (const { counts } of explanation.shares) {
        expect(counts.total - counts.excluded).toBe(counts.base);
        expect(counts.base - counts.unknown).toBe(counts.denominator);
      }
    }
  });

  test("say who is left out and why, and by which vintages", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db);
    const hires = [
      aHire({ gender: "F" }),
      aHire({ gender: "X" }),
      aHire(),
      aHire({ gender: "F", contract: "STAGE" }),
      aHire({ contract: "CDD" }),
    ];
    await deposit(database.db, company, { hires: hires.map((hire) => ({ ...hire, site: 1 })) });

    const { shares, vintages } = await explainFigure(database.db, SIREN, {
      ...year,
      indicator: "women",
    });

    expect(shares).toMatchObject([
      {
        indicator: "women",
        counts: {
          unit: "hires",
          total: 5,
          excluded: 2,
          base: 3,
          unknown: 2,
          denominator: 1,
          numerator: 1,
        },
        exclusions: [
          { reason: "intern", count: 1 },
          { reason: "fixedTermOfUnknownLength", count: 1 },
        ],
        unknowns: [
          { reason: "otherGender", count: 1 },
          { reason: "notProvided", count: 1 },
        ],
      },
    ]);
    expect(vintages).toMatchObject([{ asOfMonth: 202512, nomenclatures: { density: "2024" } }]);
  });

  test("leave out imports that were put aside and, of a site, the other sites", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db, [aSite({ code: "A" }), aSite({ code: "B" })]);
    const woman = aHire({ gender: "F" });
    await deposit(database.db, company, { hires: [{ ...woman, site: 1 }], active: 0 });
    await deposit(database.db, company, { hires: [1, 1, 2].map((site) => ({ ...woman, site })) });

    const all = await explainFigure(database.db, SIREN, { ...year, indicator: "women" });
    const one = await explainFigure(database.db, SIREN, { ...year, site: "A", indicator: "women" });

    expect(all.recomputed.numerator).toBe(3);
    expect(one.recomputed.numerator).toBe(2);
    expect([all.agrees, one.agrees, all.vintages.length]).toEqual([true, true, 1]);
  });

  test("a company without deposits has one figure for each indicator and no value", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db, []);

    const figures = await readIndicators(database.db, SIREN, { ...year, by: null });

    expect(figures.map(({ indicator }) => indicator)).toEqual(indicatorIds);
    expect(figures.every(({ value, group }) => value === null && group === null)).toBe(true);
  });

  test("sites have figures by group, weighted over the group's own months", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db, [
      aSite({ code: "A", rural: "yes" }),
      aSite({ code: "B", rural: "no" }),
    ]);
    const hires = [
      [1, 202501],
      [2, 202501],
      [1, 202504],
    ] as const;
    await deposit(database.db, company, {
      hires: hires.map(([site, month]) => ({ ...aHire({ month }), site })),
    });

    const rural = async (by: "site" | "quarter") =>
      (await readIndicators(database.db, SIREN, { ...year, by }))
        .filter(({ indicator }) => indicator === "siteRural")
        .map(({ group, numerator, denominator }) => [group, numerator, denominator]);

    expect(await rural("quarter")).toEqual([
      ["2025-T1", 1, 2],
      ["2025-T2", 1, 1],
    ]);
    expect(await rural("site")).toEqual([
      ["A", 2, 2],
      ["B", 0, 1],
    ]);
  });
});

/** Hires that answer everything in turn, each answer with a rhythm of its own. */
function variedHires(count: number): readonly HireAt[] {
  return Array.from({ length: count }, (_, index) => ({
    ...aHire(answers(index)),
    site: 1 + (index % 2),
  }));
}

function answers(index: number): Partial<Hire> {
  const among = <Value>(values: readonly Value[], rhythm: number) =>
    values[Math.floor(index / rhythm) % values.length];
  const yesNo = (rhythm: number) => among([true, false, null], rhythm) ?? null;
  return {
    month: 202501 + (index % 12),
    contract: among(["CDI", "CDD", "CDI", "ALTERNANCE", "STAGE", "INTERIM"] as const, 1) ?? "CDI",
    fixedTermMonths: among([3, 6, null, 12], 6) ?? null,
    priorityDistrict: yesNo(1),
    rural: yesNo(2),
    gender: among(["F", "M", "X", "ND", null] as const, 1) ?? null,
    diplomaRequirement:
      among(["aucun", "souhaite", "exige", "reglemente", null] as const, 2) ?? null,
    simulation: yesNo(3),
    immersionDays: among([0, 1, null], 4) ?? null,
    workSample: among(["non", "oui", "note", null] as const, 1) ?? null,
    structuredInterview: among(["non", "oui", "grille"] as const, 5) ?? null,
    level: among([3, 4, 5, null], 2) ?? null,
    usualLevel: among([4, 5], 3) ?? null,
    presentAfter6: yesNo(1),
    presentAfter12: yesNo(5),
  };
}
