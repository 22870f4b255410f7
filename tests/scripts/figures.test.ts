import { describe, expect, test } from "vitest";
import { indicatorIds } from "#app/domain/indicators/index.ts";
import { explainVerb } from "#scripts/cli/explain.ts";
import { indicatorsVerb } from "#scripts/cli/indicators.ts";
import { type Call, type Verb, WrongUsage } from "#scripts/cli/verb.ts";
import { aHire } from "#tests/support/a-hire.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, SIREN } from "#tests/support/deposits.ts";

describe.each(databases)("figures from the command line on %s", (kind) => {
  test("without --by there is exactly one row for each indicator, over all that is deposited", async () => {
    await using database = await freshDatabase(kind);
    await threeWomenOfFour(database);

    const { json } = await run(indicatorsVerb, database, { company: SIREN });

    const rows = json as { indicator: string; group: string | null }[];
    expect(rows.map(({ indicator }) => indicator)).toEqual(indicatorIds);
    expect(rows.every(({ group }) => group === null)).toBe(true);
    expect(rows).toContainEqual(
      expect.objectContaining({ indicator: "women", numerator: 3, denominator: 4, value: 0.75 }),
    );
  });

  test("--from and --to bound the months; --by names the groups", async () => {
    await using database = await freshDatabase(kind);
    await threeWomenOfFour(database);

    const { json } = await run(indicatorsVerb, database, {
      company: SIREN,
      from: "2025-02",
      by: "quarter",
    });

    const women = (json as { indicator: string }[]).filter(
      ({ indicator }) => indicator === "women",
    );
    expect(women).toMatchObject([{ group: "2025-T2", numerator: 1, denominator: 2 }]);
  });

  test("an explanation has the formula, the counts, the exclusions, the vintages and the same value", async () => {
    await using database = await freshDatabase(kind);
    await threeWomenOfFour(database);

    const { json } = await run(explainVerb, database, { company: SIREN, indicator: "women" });

    expect(json).toMatchObject({
      indicator: "women",
      from: "2025-01",
      to: "2025-04",
      formula: { numerator: "sexe = F" },
      counts: { total: 5, excluded: 1, base: 4, unknown: 0, denominator: 4, numerator: 3 },
      exclusions: [{ reason: "apprentice", count: 1 }],
      vintages: [{ asOfMonth: "2025-12", nomenclatures: { communes: "2026" } }],
      figure: { value: 0.75 },
      recomputed: { value: 0.75 },
      agrees: true,
    });
  });

  test("an explanation of a gap has both shares", async () => {
    await using database = await freshDatabase(kind);
    await threeWomenOfFour(database);

    const { json } = await run(explainVerb, database, { company: SIREN, indicator: "sayDoGap" });

    expect(json).toMatchObject({
      formula: "noDiplomaPostings − belowUsualLevel",
      counts: {
        noDiplomaPostings: { base: 4, unknown: 4 },
        belowUsualLevel: { base: 4, unknown: 4 },
      },
      figure: { value: null, status: "notProvided" },
    });
  });

  test("an unknown company is refused; an unknown indicator, group or month is wrong usage", async () => {
    await using database = await freshDatabase(kind);

    expect(await run(indicatorsVerb, database, { company: "000000000" })).toMatchObject({
      refused: true,
      json: { status: "refused", problem: "unknownCompany" },
    });
    const wrong = (verb: Verb, values: Call["values"]) =>
      expect(run(verb, database, { company: SIREN, ...values })).rejects.toThrow(WrongUsage);
    await aCompany(database.db);
    await wrong(explainVerb, { indicator: "height" });
    await wrong(indicatorsVerb, { by: "week" });
    await wrong(indicatorsVerb, { from: "2025-13" });
    await wrong(indicatorsVerb, { from: "2025-03", to: "2025-02" });
  });
});

/** Three women of four in January and April, and an apprentice apart. */
async function threeWomenOfFour({ db }: FreshDatabase): Promise<void> {
  const company = await aCompany(db);
  const hires = [
    aHire({ gender: "F" }),
    aHire({ gender: "F" }),
    aHire({ gender: "F", month: 202504 }),
    aHire({ gender: "M", month: 202504 }),
    aHire({ gender: "F", contract: "ALTERNANCE" }),
  ];
  await deposit(db, company, { hires: hires.map((hire) => ({ ...hire, site: 1 })) });
}

function run(verb: Verb, database: FreshDatabase, values: Call["values"]) {
  return verb.run({ values, positionals: [], connection: async () => database, log: () => {} });
}
