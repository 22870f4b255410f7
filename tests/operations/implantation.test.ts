import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import type { Outlooks } from "#app/operations/implantation-answer.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadCountedFile } from "#app/operations/load-counted-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { readImplantation } from "#app/operations/read-implantation.ts";
import { createCompany } from "#db/queries/companies.ts";
import { RENNES, SAINT_DENIS, saveCountry, VILLAGE } from "#tests/support/counted-country.ts";
import { loadLabourForce } from "#tests/support/counted-files.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { withFile } from "#tests/support/golden-hires.ts";

const SIREN = "552100554";

describe.each(databases)("the implantation simulator on %s", (kind) => {
  test("two hundred hires in Rennes, then as many around Roissy", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await rennes(database, 40);

    const facts = await asked(database, "posts=200&zone=1112");

    const outlook = facts.places[0]?.outlooks.priorityDistrict;
    expect(facts.places.map(({ zone, department }) => [zone, department])).toEqual([
      ["1112", "93"],
    ]);
    expect(outlook?.before).toBeCloseTo(0.047, 3);
    expect(outlook?.after).toBeCloseTo((0.047 + 0.305) / 2, 3);
    expect(outlook?.hired).toBeCloseTo(61, 1);
    expect(facts.ratios.rural).not.toBeNull();
    expect(facts.period).toEqual({ from: 202501, to: 202510 });
  });

  test("a commune is found by code or name, and leads to its zone", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);

    const byCode = await asked(database, "commune=93005");
    const byName = await asked(database, "commune=aulnay+sous+BOIS");

    expect(byCode.commune).toMatchObject({ status: "found", zone: "1112" });
    expect(byName.places).toEqual(byCode.places);
    expect(byCode.places).toHaveLength(1);
    expect(byCode.places[0]?.outlooks.rural).toMatchObject({ before: null, hired: 20 * 0.026 });
  });

  test("what the extract does not know is said: a zone, a commune, namesakes", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);

    const noShare = await asked(database, "commune=91228");
    const noZone = await asked(database, "commune=01004");
    const unknown = await asked(database, "commune=Nulle-Part");
    const namesakes = await asked(database, "commune=Saint-Aubin");

    expect(noShare.places[0]?.outlooks).toEqual({ priorityDistrict: null, rural: null });
    expect(noZone.commune).toMatchObject({ status: "noZone" });
    expect(unknown.commune).toEqual({ status: "unknown", text: "Nulle-Part" });
    expect(namesakes.commune.status).toBe("namesakes");
    expect(noZone.places).toEqual([]);
    expect(noZone.markets).toMatchObject({
      isCountryMissing: true,
      isDistrictCountMissing: true,
    });
    expect(noZone.markets.zones).toHaveLength(12);
  });

  test("without a question, the zones of the most districts and of the most rural communes", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);

    const facts = await asked(database, "");

    expect(facts.places.map(({ zone }) => zone)).toEqual(["1112", "7511"]);
    expect(facts.markets.departments.find(({ department }) => department === "35")).toEqual({
      department: "35",
      shares: { priorityDistrict: expect.closeTo(0.047, 5), rural: expect.closeTo(0.35, 5) },
    });
  });

  test("no more posts leave a site than it hires in a year", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await rennes(database, 40);

    const facts = await asked(database, "posts=500&zone=1112&from=A");

    expect(facts.sites).toEqual([{ code: "A", name: "A", hires: 200 }]);
    expect(facts.posts).toBe(200);
    expect(facts.places[0]?.outlooks.priorityDistrict?.after).toBeCloseTo(0.305, 3);
  });

  test("beside each population loaded, the one asked first", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database, [SAINT_DENIS]);
    await loadLabourForce(database, [`${RENNES};180000;90000;9000`, `${VILLAGE};60000;30000;3000`]);
    await rennes(database, 40);

    const residents = await asked(database, "posts=100&zone=5315");
    const active = await asked(database, "posts=100&zone=5315&zone=0403&baseline=labourForce");

    const shares = (outlooks: readonly Outlooks[]) =>
      outlooks.map(({ rural }) => rural && [rural.localShare, rural.before, rural.after]);
    expect(residents.population).toEqual({
      baseline: "residents",
      baselines: ["residents", "labourForce"],
    });
    expect(shares(residents.places.map(({ outlooks }) => outlooks))).toEqual([[0.2, 0.2, 0.2]]);
    expect(residents.others.map(({ baseline }) => baseline)).toEqual(["labourForce"]);
    expect(shares(residents.others[0]?.outlooks ?? [])).toEqual([[0.25, 0.25, 0.25]]);
    expect(active.population.baseline).toBe("labourForce");
    expect(active.places.map(({ name }) => name)).toEqual(["Rennes", "Nord"]);
    expect(shares(active.places.map(({ outlooks }) => outlooks))).toEqual([
      [0.25, 0.25, 0.25],
      null,
    ]);
    expect(shares(active.others[0]?.outlooks ?? [])[1]?.[0]).toBe(1);
    expect(active.known).toEqual(["rural"]);
    expect(active.ratios).toMatchObject({ priorityDistrict: null, rural: { expectedShare: 0.25 } });
  });

  test("a site is left where one of the shares is of no population", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    await saveCountry(database, [SAINT_DENIS]);
    await loadLabourForce(database, [`${RENNES};180000;90000;9000`, `${VILLAGE};60000;30000;3000`]);
    await rennes(database, 40);

    const facts = await asked(database, "posts=500&zone=5315&from=A&baseline=labourForce");

    expect(facts.sites).toEqual([{ code: "A", name: "A", hires: 200 }]);
    expect(facts.posts).toBe(200);
    expect(facts.places[0]?.outlooks).toMatchObject({ priorityDistrict: null });
    expect(facts.places[0]?.outlooks.rural?.change).toBeCloseTo(0, 12);
    expect(facts.others[0]?.outlooks[0]?.rural?.change).toBeCloseTo(0, 12);
  });

  test("before any nomenclature there is nothing to compare", async () => {
    await using database = await freshDatabase(kind);

    const facts = await asked(database, "commune=Rennes");

    expect(facts).toMatchObject({ places: [], commune: { status: "unknown" }, sites: [] });
    expect(facts.markets.zones).toEqual([]);
  });
});

function asked({ db }: FreshDatabase, address: string) {
  return readImplantation(db, SIREN, readImplantationChoice(new URLSearchParams(address)).choice);
}

/** Two hundred hires of one site of Rennes, so many of them of a priority district. */
async function rennes(database: FreshDatabase, districts: number): Promise<void> {
  await createCompany(database.db, {
    ...{ siren: SIREN, name: "Essai", naf: "62.02A", headcountBand: "31" },
    ...{ groupSiren: null, agent: null },
  });
  const hires = Array.from(
    { length: 200 },
    (_, i) =>
      `2025-${String((i % 10) + 1).padStart(2, "0")};A;35238;${i < districts ? "oui" : "non"}`,
  );
  await deposit(database, "sites", ["site;commune", "A;35238"]);
  await deposit(database, "hires", ["mois_embauche;site;commune_residence;qpv", ...hires]);
}

function deposit(database: FreshDatabase, kind: "sites" | "hires", lines: readonly string[]) {
  return withFile(lines, async (path) => {
    const options = { siren: SIREN, kind, path, mode: "replace", mapping: {} } as const;
    expect(await importFile(database, options)).toMatchObject({ status: "published" });
  });
}

const folder = process.env.REFERENCE_DIR;

test.skipIf(!folder)(
  "with the national files, every zone of the country and every département (needs REFERENCE_DIR)",
  async () => {
    await using database = await freshDatabase("sqlite");
    await loadEmbedded(database);
    await loadReference(database, folder ?? "", () => {});
    const population = join(folder ?? "", "checks/qpv2024_population_extract.csv");
    await loadCountedFile(database, population, {
      nomenclature: "districtPopulation",
      vintage: "2020",
      columns: { district: "code_qp", commune: "insee_com", count: "pop_mun_qpv" },
      where: {},
    });

    const { places, markets } = await asked(database, "commune=01004&zone=0403");

    expect(markets.zones.length).toBeGreaterThan(300);
    expect(markets.departments.map(({ department }) => department)).toEqual(
      expect.arrayContaining(["01", "2A", "971", "972", "973", "974"]),
    );
    expect(markets).toMatchObject({ isCountryMissing: false, isDistrictCountMissing: false });
    expect(places).toHaveLength(2);
    for (const { outlooks } of places)
      expect(outlooks.priorityDistrict?.localShare).toBeLessThan(1);
  },
  120_000,
);
