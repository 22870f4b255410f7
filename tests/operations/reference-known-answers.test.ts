import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Place, Territory } from "#app/domain/territory/place.ts";
import { extractRows, loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { counting, loadTerritory, nomenclatures } from "#db/queries/nomenclatures.ts";
import { districtList } from "#db/queries/nomenclatures-lists.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { referenceFolder } from "#tests/support/reference-folder.ts";

const nowhere: Place = {
  commune: null,
  qpv: null,
  density: null,
  latitude: null,
  longitude: null,
  month: 202506,
};

describe.skipIf(!referenceFolder).each(databases)("the official files on %s", (kind) => {
  let database: FreshDatabase;
  let territory: Territory;
  const locate = (place: Partial<Place>) => territory.locate({ ...nowhere, ...place });

  beforeAll(async () => {
    database = await freshDatabase(kind);
    await loadEmbedded(database);
    const { refused } = await loadReference(database, referenceFolder ?? "", () => {});
    expect(refused).toEqual([]);
    territory = await loadTerritory(database.db);
  }, 120_000);

  afterAll(() => database[Symbol.asyncDispose]());

  test("the newest geography counts", () => {
    expect(territory.vintages).toEqual({
      communes: "2026",
      density: "2024",
      priorityDistricts: "2024",
      employmentZones: "2025",
    });
  });

  test.each([
    { latitude: 48.88699, longitude: 2.35313, verdict: "yes", code: "QN07511M" },
    { latitude: 48.873128, longitude: 2.353599, verdict: "no", code: null },
    { latitude: 48.8565, longitude: 2.3525, verdict: "no", code: null },
    { latitude: 45.7578, longitude: 4.832, verdict: "no", code: null },
    { latitude: 45.6965, longitude: 4.868, verdict: "yes", code: "QN06913M" },
    { latitude: 49.0003, longitude: 1.6875, verdict: "yes", code: "QN07801M" },
  ])("($latitude, $longitude): $verdict $code", ({ latitude, longitude, verdict, code }) => {
    expect(locate({ latitude, longitude }).priorityDistrict).toMatchObject({ verdict, code });
  });

  test("rural communes and their share of the population, density classes", async () => {
    const grid = counting(await nomenclatures(database.db), "density");
    const rows = await database.db
      .selectFrom("communeDensity")
      .where("nomenclatureId", "=", grid?.id ?? 0)
      .select(["commune", "density", "population"])
      .execute();
    const total = rows.reduce((sum, { population }) => sum + (population ?? 0), 0);
    const rural = rows.filter(({ commune }) => locate({ commune }).rural.verdict === "yes");
    const ruralPopulation = rural.reduce((sum, { population }) => sum + (population ?? 0), 0);
    const classes = [1, 2, 3, 4, 5, 6, 7].map(
      (level) => rows.filter(({ density }) => density === level).length,
    );

    expect(classes).toEqual([773, 545, 901, 1_973, 5_104, 18_380, 7_259]);
    expect(total).toBe(67_664_570);
    expect(rural).toHaveLength(30_743);
    expect(ruralPopulation / total).toBeCloseTo(0.3256, 4);
  });

  test("68 codes of the grid are gone and lead to a commune; four that were split off have no class", async () => {
    const grid = counting(await nomenclatures(database.db), "density");
    const rows = await database.db
      .selectFrom("communeDensity")
      .where("nomenclatureId", "=", grid?.id ?? 0)
      .select("commune")
      .execute();
    const gone = rows.filter(({ commune }) => locate({ commune }).commune !== commune);

    expect(gone).toHaveLength(68);
    expect(gone.every(({ commune }) => locate({ commune }).commune !== null)).toBe(true);
    for (const commune of ["15031", "15035", "15047", "15171"]) {
      expect(locate({ commune }).rural.verdict).toBe("undetermined");
    }
  });

  test("833 communes of today host a priority district; Mayotte's are whole", async () => {
    const { db } = database;
    const communes = await db
      .selectFrom("commune")
      .select("code")
      .where("parent", "is", null)
      .execute();
    const answers = communes.map(({ code }) => locate({ commune: code }).priorityDistrict);

    expect(answers.filter(({ verdict }) => verdict !== "no")).toHaveLength(833);
    expect(answers.filter(({ method }) => method === "wholeCommune")).toHaveLength(16);
  });

  test("306 employment zones; every point of the centre of Paris is in the zone of Paris", async () => {
    const zones = counting(await nomenclatures(database.db), "employmentZones");
    const names = await database.db
      .selectFrom("employmentZone")
      .where("nomenclatureId", "=", zones?.id ?? 0)
      .select("code")
      .execute();

    expect(names).toHaveLength(306);
    expect(locate({ commune: "75101" }).employmentZone).toBe("1109");
  });

  test("what is typed in the extract is what the official files say", async () => {
    const kept = await nomenclatures(database.db);
    const chosen = counting(kept, "priorityDistricts");
    const official = chosen ? (await districtList(database.db, chosen, null)).districts : [];
    const typed = extractRows();
    const covered = new Set(typed.map(({ commune }) => commune));
    const codes = new Set(typed.flatMap(({ districts }) => districts));
    const hosts = (commune: string) =>
      official.filter(({ communes }) => communes.includes(commune)).map(({ code }) => code);

    for (const { commune, density, zone, districts } of typed) {
      expect(locate({ commune })).toMatchObject({ commune, density, employmentZone: zone });
      // Every district of the extract is given to all the communes of the extract that it lies in.
      expect([...districts].sort()).toEqual(
        hosts(commune)
          .filter((code) => codes.has(code))
          .sort(),
      );
      expect(districts.length > 0).toBe(hosts(commune).length > 0);
    }
    expect(covered.size).toBe(typed.length);
  });
});
