import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { loadTerritory, nomenclatures } from "#db/queries/nomenclatures.ts";
import { saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { contoursArchive, manyDistricts } from "#tests/support/official-files.ts";

const folder = mkdtempSync(join(tmpdir(), "ancrage-reference-"));
const quiet = () => {};

mkdirSync(join(folder, "qpv"));
mkdirSync(join(folder, "checks"));
writeFileSync(join(folder, "README.md"), "notes");
writeFileSync(join(folder, "qpv/qpv-2024-geojson.zip"), contoursArchive(manyDistricts(1_300)));
cpSync(join(folder, "qpv/qpv-2024-geojson.zip"), join(folder, "checks/qpv-2024-geojson.zip"));
writeFileSync(join(folder, "qpv/listeqp2024-cog2024.csv"), districtList());
writeFileSync(join(folder, "v_mvt_commune_2026.csv"), "MOD,DATE_EFF\n32,2025");

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(databases)("official files on %s", (kind) => {
  test("are found in folders, each whole or refused; what is unknown, and checks, are left alone", async () => {
    await using database = await freshDatabase(kind);

    const outcome = await loadReference(database, folder, quiet);

    expect(
      outcome.loaded.map(({ name, vintage, rows, source }) => [name, vintage, rows, source]),
    ).toEqual([
      ["priorityDistricts", "2024", 1_300, "listeqp2024-cog2024.csv"],
      ["priorityDistricts", "2024", 1_300, "qpv-2024-geojson.zip"],
    ]);
    expect(outcome.skipped).toEqual(["README.md", join("checks", "qpv-2024-geojson.zip")]);
    expect(outcome.refused).toEqual([
      { file: "v_mvt_commune_2026.csv", reason: "no known header in the first 20 rows" },
    ]);
  });

  test("loaded twice are kept once; contours count before the list of the same vintage", async () => {
    await using database = await freshDatabase(kind);
    await loadReference(database, folder, quiet);
    await loadReference(database, folder, quiet);

    const kept = await nomenclatures(database.db);
    expect(kept.map(({ source, contours }) => [source, contours])).toEqual([
      ["qpv-2024-geojson.zip", true],
      ["listeqp2024-cog2024.csv", false],
    ]);
    const territory = await loadTerritory(database.db);
    const point = { latitude: 45.002, longitude: 2.004, month: 202506 };
    const place = { commune: null, qpv: null, density: null, ...point };
    expect(territory.locate(place).priorityDistrict).toMatchObject({
      verdict: "yes",
      code: "QN01000M",
    });
  });

  test("a vintage that cannot be written whole leaves the one there was", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    const before = await nomenclatures(database.db);
    const extract = before.find(({ name }) => name === "density");
    const { name = "density", vintage = "", source = "" } = extract ?? {};
    const heading = {
      name,
      vintage,
      source,
      rows: 2,
      sha256: "x",
      loadedAt: "2026",
      extract: 0,
    } as const;
    const row = (density: number) => ({ commune: `0100${density}`, density, population: null });

    const writing = saveNomenclature(database.db, heading, { communeDensity: [row(1), row(8)] });

    await expect(writing).rejects.toThrow();
    expect(await nomenclatures(database.db)).toEqual(before);
  });

  test("an earlier vintage answers when a date asks for it, whole lists before the extract", async () => {
    await using database = await freshDatabase(kind);
    await loadEmbedded(database);
    for (const [vintage, density] of [
      ["2024", 6],
      ["2025", 4],
    ] as const) {
      const heading = { name: "density", vintage, source: `${vintage}.xlsx`, rows: 1 } as const;
      const rest = { sha256: vintage, loadedAt: "2026", extract: 0 } as const;
      const communeDensity = [{ commune: "35238", density, population: null }];
      await saveNomenclature(database.db, { ...heading, ...rest }, { communeDensity });
    }
    const ask = async (asOf: string | null) =>
      (await loadTerritory(database.db, asOf)).locate({
        commune: "35238",
        qpv: null,
        density: null,
        latitude: null,
        longitude: null,
        month: 202506,
      });

    expect(await ask(null)).toMatchObject({
      density: 4,
      rural: { verdict: "no", vintage: "2025" },
    });
    expect(await ask("2024-12")).toMatchObject({ density: 6, rural: { vintage: "2024" } });
    expect(await ask("2020")).toMatchObject({ density: 6, rural: { vintage: "2024" } });
  });
});

function districtList(): string {
  const lines = manyDistricts(1_300).map(({ properties }) => `${properties.code_qp};X;01053`);
  return `code_qp;lib_qp;insee_com\n${lines.join("\n")}\n`;
}
