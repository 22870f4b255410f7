import { expect, test } from "vitest";
import { readDensityGrid } from "#app/intake/reference/density-grid.ts";
import { manyCommunes, workbook } from "#tests/support/official-files.ts";

const COUNT = 34_500;
const TITLE = ["Grille de densité"];
const DATE = ["Mise en ligne le 28/05/2024       Géographie au 01/01/2024"];
const LEVEL_OF_CLASS = [0, 1, 2, 2, 2, 3, 3, 3];

function densityClass(place: number): number {
  return (place % 7) + 1;
}

/** DENS in 7 levels, lost zeros. */
function oldLayout(count: number, levels = 7) {
  const rows = manyCommunes(count).map((code, place) => [
    Number(code),
    (place % levels) + 1,
    place,
  ]);
  return workbook([TITLE, DATE, ["CODGEO", "DENS", "PMUN21"], ...rows]);
}

/** DENS in 3 levels, DENS7 in 7. */
function newLayout(level: (place: number) => number | undefined) {
  const rows = manyCommunes(COUNT).map((code, place) => [
    code,
    level(place) ?? 0,
    densityClass(place),
  ]);
  return workbook([["CODGEO", "DENS", "DENS7"], ...rows]);
}

test("the old layout: DENS has seven levels, zeros are put back", async () => {
  const name = "grille_densite_7_niveaux_2024.xlsx";

  const list = await readDensityGrid({ name, bytes: oldLayout(COUNT) });

  expect(list).toMatchObject({ nomenclature: "density", vintage: "2024" });
  expect(list.rows).toHaveLength(COUNT);
  expect(list.rows.slice(0, 2)).toEqual([
    { commune: "01000", density: 1, population: 0 },
    { commune: "01001", density: 2, population: 1 },
  ]);
});

test("the new layout: DENS7 counts, DENS is checked against it", async () => {
  const name = "fichier_diffusion_2026.xlsx";

  const list = await readDensityGrid({
    name,
    bytes: newLayout((place) => LEVEL_OF_CLASS[densityClass(place)]),
  });

  expect(list.vintage).toBe("2026");
  expect(list.rows[6]).toEqual({ commune: "01006", density: 7, population: null });
});

test("levels that disagree are refused with their row", async () => {
  const bytes = newLayout(() => 1);

  await expect(readDensityGrid({ name: "fichier_diffusion_2026.xlsx", bytes })).rejects.toThrow(
    "row 3: DENS7 2 and DENS 1 disagree",
  );
});

test("a grid in three levels under the name of the other is refused", async () => {
  const name = "grille_densite_7_niveaux_2024.xlsx";

  await expect(readDensityGrid({ name, bytes: oldLayout(COUNT, 3) })).rejects.toThrow(
    "only 3 density classes found",
  );
});

test("one commune too few is refused", async () => {
  const name = "grille_densite_7_niveaux_2024.xlsx";

  await expect(readDensityGrid({ name, bytes: oldLayout(COUNT - 1) })).rejects.toThrow(
    "34499 communes, at least 34500 expected",
  );
});

test("a header past the twentieth row is not looked for", async () => {
  const bytes = workbook([...Array.from({ length: 20 }, () => TITLE), ["CODGEO", "DENS"]]);

  await expect(
    readDensityGrid({ name: "grille_densite_7_niveaux_2024.xlsx", bytes }),
  ).rejects.toThrow("first 20 rows");
});
