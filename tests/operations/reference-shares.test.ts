import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { expectedSentence } from "#app/locales/expected-text.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadCountedFile } from "#app/operations/load-counted-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { readExpectations, readExpected } from "#app/operations/read-expectations.ts";
import { createCompany } from "#db/queries/companies.ts";
import { referenceShares } from "#db/queries/reference-shares.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { withFile } from "#tests/support/golden-hires.ts";

const folder = process.env.REFERENCE_DIR;

const MAPPING = {
  nomenclature: "districtPopulation",
  vintage: "2020",
  columns: { district: "code_qp", commune: "insee_com", count: "pop_mun_qpv" },
  where: {},
} as const;

test.skipIf(!folder)(
  "shares by zone and département agree with the checks within half a point (needs REFERENCE_DIR)",
  async () => {
    await using database = await freshDatabase("sqlite");
    const checks = join(folder ?? "", "checks");
    await loadEmbedded(database);
    await loadReference(database, folder ?? "", () => {});
    await loadCountedFile(database, join(checks, "qpv2024_population_extract.csv"), MAPPING);

    const zones = await largestGaps(database, "zone", join(checks, "ze2020_parts_population.csv"));
    const departments = await largestGaps(
      database,
      "department",
      join(checks, "departement_parts_population.csv"),
    );

    for (const { areas, rural, priorityDistrict } of [zones, departments]) {
      expect(areas).toBeGreaterThan(90);
      expect(rural).toBeLessThan(0.005);
      expect(priorityDistrict).toBeLessThan(0.005);
    }
  },
  120_000,
);

describe.each(databases)("expected shares on %s", (kind) => {
  test("the same 8 % is less than Roissy and more than Rennes", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await company(database, "552100554", "93005");
    await company(database, "999999999", "35238");

    const [roissy] = await readExpectations(database.db, "552100554", YEAR);
    const [rennes] = await readExpectations(database.db, "999999999", YEAR);

    expect(roissy).toMatchObject({ verdict: "below", hires: 1000, observed: 80, extract: true });
    expect(rennes).toMatchObject({ verdict: "above", hires: 1000, observed: 80 });
    if (!roissy || !rennes) throw new Error("nothing expected");
    expect(roissy.high).toBeLessThan(1);
    expect(rennes.low).toBeGreaterThan(1);
    expect(expectedSentence(roissy, "priorityDistrict", "fr")).toContain("moins que votre bassin");
    expect(expectedSentence(rennes, "priorityDistrict", "fr")).toContain("plus que votre bassin");
    expect(expectedSentence(rennes, "priorityDistrict", "en")).toContain("more than your labour");
  });

  test("hires coded with an earlier list of districts are set beside nothing, and told", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await company(database, "552100554", "93005", { year: 2023 });
    await company(database, "999999999", "97411", { year: 2024 });
    const read = (siren: string, from: number, to: number) =>
      readExpected(database.db, siren, {
        period: { from, to },
        site: null,
        baseline: "residents",
      });

    const [districts, rural] = await read("552100554", 202301, 202312);
    expect(districts).toMatchObject({ status: "unknown", reason: "earlierList" });
    expect(rural).toMatchObject({ status: "known", hires: 1000, earlierHires: 0 });
    const [overseas] = await read("999999999", 202401, 202412);
    expect(overseas).toMatchObject({ status: "unknown", reason: "earlierList" });
  });

  test("over the change of list only the hires since are compared", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await company(database, "552100554", "93005", { year: 2023 });
    await hiresOf(database, "552100554", "93005", 2024, "append");

    const [across] = await readExpectations(database.db, "552100554", between(202306, 202412));
    const [since] = await readExpectations(database.db, "552100554", between(202401, 202412));

    if (!across || !since) throw new Error("nothing expected");
    expect(since).toMatchObject({ hires: 1000, earlierHires: 0 });
    expect(across).toEqual({ ...since, earlierHires: 444 });
    expect(expectedSentence(across, "priorityDistrict", "fr")).toContain("444 recrutements codés");
    expect(expectedSentence(across, "priorityDistrict", "en")).toContain("444 hires coded");
    expect(expectedSentence(since, "priorityDistrict", "fr")).not.toContain("codés");
  });

  test("a company without a described site has nothing expected", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);

    expect(await readExpectations(database.db, "552100554", YEAR)).toEqual([]);
  });
});

const YEAR = { period: { from: 202501, to: 202512 }, baseline: "residents" } as const;

const between = (from: number, to: number) => ({ ...YEAR, period: { from, to } });

/** A thousand hires at one site, eighty of them of a priority district. */
async function company(
  database: FreshDatabase,
  siren: string,
  commune: string,
  { year = 2025 } = {},
): Promise<void> {
  await createCompany(database.db, {
    ...{ siren, name: "Essai", naf: "62.02A", headcountBand: "31" },
    ...{ groupSiren: null, agent: null },
  });
  await deposit(database, siren, "sites", ["site;commune", `A;${commune}`]);
  await hiresOf(database, siren, commune, year);
}

function hiresOf(
  database: FreshDatabase,
  siren: string,
  commune: string,
  year: number,
  mode: "replace" | "append" = "replace",
) {
  const hires = Array.from(
    { length: 1000 },
    (_, i) => `${year}-0${(i % 9) + 1};A;${commune};${i < 80 ? "oui" : "non"}`,
  );
  const lines = ["mois_embauche;site;commune_residence;qpv", ...hires];
  return deposit(database, siren, "hires", lines, mode);
}

function deposit(
  database: FreshDatabase,
  siren: string,
  kind: "sites" | "hires",
  lines: readonly string[],
  mode: "replace" | "append" = "replace",
) {
  return withFile(lines, async (path) => {
    const options = { siren, kind, path, mode, mapping: {} } as const;
    expect(await importFile(database, options)).toMatchObject({ status: "published" });
  });
}

/** The checks count none of Mayotte’s districts; the file of populations does. */
function isMayotte({ ZE2020 = "", DEP }: Record<string, string>): boolean {
  return DEP === "976" || ZE2020.startsWith("06");
}

/** The largest gap, in shares, between what is computed and a file of checks. */
async function largestGaps({ db }: FreshDatabase, geography: "zone" | "department", path: string) {
  const shares = new Map(
    (await referenceShares(db, geography)).map(({ code, indicator, numerator, population }) => [
      `${code} ${indicator}`,
      numerator / population,
    ]),
  );
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true });
  const gaps = (indicator: string, column: string) =>
    data
      .filter((row) => row[column] && !isMayotte(row))
      .map((row) => {
        const computed = shares.get(`${row.ZE2020 ?? row.DEP} ${indicator}`) ?? Number.NaN;
        return Math.abs(computed - Number(row[column]));
      });
  return {
    areas: data.length,
    rural: Math.max(...gaps("rural", "part_pop_rurale_grille2024")),
    priorityDistrict: Math.max(...gaps("priorityDistrict", "part_pop_qpv")),
  };
}
