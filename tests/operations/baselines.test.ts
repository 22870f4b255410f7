import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { chosenBaseline } from "#app/domain/effects/baselines.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { readExpected } from "#app/operations/read-expectations.ts";
import { createCompany } from "#db/queries/companies.ts";
import { loadedBaselines, referenceShares } from "#db/queries/reference-shares.ts";
import { explainVerb } from "#scripts/cli/explain.ts";
import { indicatorsVerb } from "#scripts/cli/indicators.ts";
import { referenceLoadVerb } from "#scripts/cli/reference-load.ts";
import type { Verb } from "#scripts/cli/verb.ts";
import { RENNES, saveCountry, saveDistrictList, VILLAGE } from "#tests/support/counted-country.ts";
import { districtFile, jobSeekersFile, labourForceFile } from "#tests/support/counted-files.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { withFile } from "#tests/support/golden-hires.ts";

const SIREN = "552100554";
const YEAR = { from: 202501, to: 202512 };
const folder = mkdtempSync(join(tmpdir(), "ancrage-baselines-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** 120,000 of the labour force in the zone, a quarter of them rural, a sixth in a district. */
const LABOUR_FORCE = {
  "commune-labour-force": given(
    "base-cc-emploi-pop-active-2021.csv",
    labourForceFile(1_000, [`${RENNES};180000;90000;9000`, `${VILLAGE};60000;30000;3000`]),
  ),
  mapping: mapping({ vintage: "2021", columns: { commune: "CODGEO", count: "P21_ACT1564" } }),
};
const DISTRICTS = {
  "district-labour-force": given(
    "labour-force-qpv.csv",
    districtFile(1_000, { extra: [`QN03590M;${RENNES};20000`] }),
  ),
  mapping: mapping({
    vintage: "2021",
    columns: { district: "code_qp", commune: "insee_com", count: "effectif" },
  }),
};

describe.each(databases)("expected shares by population on %s", (kind) => {
  test("without their files the labour force and job-seekers are no choice, and nothing is expected of them", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCompany(database);

    expect(await choice(database)).toEqual({ baseline: "residents", baselines: ["residents"] });
    expect(await expected(database, "residents")).toMatchObject([
      { baseline: "residents", expectedShare: expect.closeTo(0.047, 5), extract: true },
      { baseline: "residents", expectedShare: 0.35, extract: true },
    ]);
    expect(await expected(database, "jobSeekers")).toEqual([
      unknown("priorityDistrict", "jobSeekers"),
      unknown("rural", "jobSeekers"),
    ]);
    const asked = { company: SIREN, baseline: "jobSeekers" };
    const { json, log } = await run(database, indicatorsVerb, asked);
    expect(log).toEqual([expect.stringMatching(/No share of jobSeekers is loaded/)]);
    expect(json).not.toContainEqual(expect.objectContaining({ expected: expect.anything() }));
  });

  test("each file loaded gives the shares of its own people, with its vintage", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database);
    await saveCompany(database);

    const loaded = await run(database, referenceLoadVerb, LABOUR_FORCE);
    expect(loaded.json).toMatchObject([
      { nomenclature: "communeLabourForce", vintage: "2021", rows: 31_002, extract: false },
    ]);
    expect(loaded.log).toEqual(["1 shares of employment zones count it"]);
    expect(await choice(database)).toMatchObject({ baselines: ["residents", "labourForce"] });
    expect(await expected(database, "labourForce")).toMatchObject([
      unknown("priorityDistrict", "labourForce"),
      { expectedShare: 0.25, vintages: { communeLabourForce: "2021", density: "2024" } },
    ]);

    const districts = await run(database, referenceLoadVerb, DISTRICTS);
    expect(districts.log).toEqual(["1 shares of employment zones count it"]);
    const known = await expected(database, "labourForce");
    expect(known[1]).not.toHaveProperty("vintages.districtLabourForce");
    expect(known).toMatchObject([
      {
        ...{ status: "known", baseline: "labourForce", extract: false, verdict: "below" },
        expectedShare: 20_000 / 120_000,
        vintages: { communeLabourForce: "2021", districtLabourForce: "2021" },
      },
      {
        ...{ status: "known", expectedShare: 0.25 },
        vintages: { density: "2024", employmentZones: "2025", communeLabourForce: "2021" },
      },
    ]);
    expect(await expected(database, "residents")).toMatchObject([
      { baseline: "residents", expectedShare: expect.closeTo(0.047, 5), extract: true },
      { baseline: "residents", expectedShare: 0.2, extract: false },
    ]);
  });

  test("a district that the file leaves out makes the share of its zone unknown, never smaller", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database);
    await saveDistrictList(database, ["QN03590M", "QN03591M"]);
    await saveCompany(database);
    await run(database, referenceLoadVerb, LABOUR_FORCE);

    const districts = await run(database, referenceLoadVerb, DISTRICTS);

    expect(districts.log).toEqual([expect.stringMatching(/^0 shares of employment zones/)]);
    expect(await expected(database, "labourForce")).toMatchObject([
      unknown("priorityDistrict", "labourForce"),
      { status: "known", expectedShare: 0.25 },
    ]);
  });

  test("the command line names whom hires are set beside, in figures and in their explanation", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database);
    await saveCompany(database);
    await run(database, referenceLoadVerb, LABOUR_FORCE);
    const asked = { company: SIREN, baseline: "labourForce" };

    const { json } = await run(database, indicatorsVerb, asked);
    const [rural] = (json as { indicator: string; expected: object }[]).filter(
      ({ indicator }) => indicator === "rural",
    );
    expect(rural?.expected).toMatchObject({
      baseline: "labourForce",
      sentence: {
        fr: expect.stringMatching(/contre 25,0\s% des actifs de leurs zones d’emploi/),
        en: expect.stringContaining("against 25.0% of the labour force of their employment zones"),
      },
    });
    const explained = await run(database, explainVerb, { ...asked, indicator: "rural" });
    expect(explained.json).toMatchObject({
      expected: { baseline: "labourForce", vintages: { communeLabourForce: "2021" } },
    });
    expect(explained.text).toMatch(/expected \(labourForce, .*"communeLabourForce":"2021"/);
    const women = await run(database, explainVerb, { ...asked, indicator: "women" });
    expect(women.json).toMatchObject({ expected: null });
    await expect(
      run(database, indicatorsVerb, { company: SIREN, baseline: "everybody" }),
    ).rejects.toThrow("--baseline is one of residents, labourForce, jobSeekers");
  });

  test("a refused file leaves what there was; counts masked over too much of a zone leave it unknown", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database);
    await saveCompany(database);
    await run(database, referenceLoadVerb, LABOUR_FORCE);
    const before = await referenceShares(database.db, "zone");

    const wrong = { commune: "CODGEO", count: "P21_CHOM1564" };
    const refused = await run(database, referenceLoadVerb, {
      ...LABOUR_FORCE,
      mapping: mapping({ vintage: "2022", columns: wrong }),
    });
    expect(refused).toMatchObject({ refused: true, json: [] });
    expect(refused.log).toEqual([expect.stringMatching(/^Refused: .* is it the right column/)]);
    expect(await referenceShares(database.db, "zone")).toEqual(before);

    const seekers = await run(database, referenceLoadVerb, {
      "commune-job-seekers": given(
        "defm-communes.csv",
        jobSeekersFile(
          ["2025-T4"],
          [`2025-T4;${RENNES};Rennes;ABC;s`, `2025-T4;${VILLAGE};V;ABC;500`],
        ),
      ),
      mapping: mapping({
        vintage: "2025-T4",
        columns: { commune: "Code commune", count: "Demandeurs d’emploi" },
        where: { Trimestre: "2025-T4", Catégorie: "ABC" },
      }),
    });
    expect(seekers.refused).toBe(false);
    expect(seekers.log).toEqual([expect.stringMatching(/^0 shares of employment zones count it/)]);
    expect(await choice(database)).toMatchObject({ baselines: ["residents", "labourForce"] });
  });
});

/** A thousand hires at Rennes, eighty of them of a priority district. */
async function saveCompany(database: FreshDatabase): Promise<void> {
  await createCompany(database.db, {
    ...{ siren: SIREN, name: "Essai", naf: "62.02A", headcountBand: "31" },
    ...{ groupSiren: null, agent: null },
  });
  await deposit(database, "sites", ["site;commune", `A;${RENNES}`]);
  const hires = Array.from(
    { length: 1_000 },
    (_, i) => `2025-0${(i % 9) + 1};A;${RENNES};${i < 80 ? "oui" : "non"};${i < 120 ? 6 : 1}`,
  );
  await deposit(database, "hires", ["mois_embauche;site;commune_residence;qpv;densite", ...hires]);
}

function deposit(database: FreshDatabase, kind: "sites" | "hires", lines: readonly string[]) {
  return withFile(lines, async (path) => {
    const options = { siren: SIREN, kind, path, mode: "replace", mapping: {} } as const;
    expect(await importFile(database, options)).toMatchObject({ status: "published" });
  });
}

function expected({ db }: FreshDatabase, baseline: "residents" | "labourForce" | "jobSeekers") {
  return readExpected(db, SIREN, { period: YEAR, site: null, baseline });
}

function unknown(indicator: string, baseline: string) {
  return { status: "unknown", indicator, baseline, reason: "noReference" };
}

async function choice({ db }: FreshDatabase) {
  return chosenBaseline(null, await loadedBaselines(db));
}

async function run(database: FreshDatabase, verb: Verb, values: Readonly<Record<string, string>>) {
  const log: string[] = [];
  const answer = await verb.run({
    values,
    positionals: [],
    connection: async () => database,
    log: (text) => log.push(text),
  });
  return { ...answer, log };
}

function given(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function mapping(content: { readonly vintage: string } & Readonly<Record<string, unknown>>) {
  const name = `mapping-${JSON.stringify(content).replace(/\W+/g, "-").slice(0, 80)}.json`;
  return given(name, new TextEncoder().encode(JSON.stringify(content)));
}
