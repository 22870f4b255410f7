import { describe, expect, test } from "vitest";
import { extractRows, loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadTerritory, nomenclatures } from "#db/queries/nomenclatures.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("what is embedded, on %s", (kind) => {
  test("is all communes, and an extract that says so; a second time nothing is written", async () => {
    await using database = await freshDatabase(kind);

    expect(await loadEmbedded(database)).toHaveLength(4);
    expect(await loadEmbedded(database)).toEqual([]);

    const kept = await nomenclatures(database.db);
    expect(kept.map(({ name, vintage, rows, extract }) => [name, vintage, rows, extract])).toEqual([
      ["communes", "2026", 35_014, 0],
      ["density", "2024", extractRows().length, 1],
      ["employmentZones", "2025", extractRows().length, 1],
      ["priorityDistricts", "2024", expect.any(Number), 1],
    ]);
  });

  test("resolves mergers, arrondissements and splits, and leaves other communes unavailable", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    const territory = await loadTerritory(database.db);
    const ask = (commune: string, qpv: string | null = null) =>
      territory.locate({
        commune,
        qpv,
        density: null,
        latitude: null,
        longitude: null,
        month: 202506,
      });

    expect(ask("01340").commune).toBe("01015");
    expect(ask("69383")).toMatchObject({ commune: "69123", employmentZone: "8421", density: 1 });
    expect(ask("13216").commune).toBe("13055");
    expect(ask("60455").anomalies).toEqual(["splitCommune"]);
    expect(ask("35360").priorityDistrict).toMatchObject({ verdict: "no", vintage: "2024-extract" });
    expect(ask("75118", "QN07511M").priorityDistrict.verdict).toBe("yes");
    expect(ask("01001")).toMatchObject({
      commune: "01001",
      employmentZone: null,
      rural: { verdict: "unavailable" },
      priorityDistrict: { verdict: "unavailable" },
    });
  });
});

test("the extract has about a hundred and fifty communes, every density class, the overseas départements", () => {
  const rows = extractRows();

  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map(({ commune }) => commune)).size).toBe(rows.length);
  expect(new Set(rows.map(({ density }) => density))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  expect(
    new Set(rows.map(({ commune }) => commune.slice(0, 3)).filter((code) => code > "970")),
  ).toEqual(new Set(["971", "972", "973", "974", "976"]));
});
