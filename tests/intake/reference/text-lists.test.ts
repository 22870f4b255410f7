import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readCommuneMovements } from "#app/intake/reference/commune-movements.ts";
import { readEmploymentZones } from "#app/intake/reference/employment-zones.ts";
import { readFrr } from "#app/intake/reference/frr.ts";
import { readerOf } from "#app/intake/reference/recognise.ts";
import { manyCommunes, workbook } from "#tests/support/official-files.ts";

const COUNT = 34_500;

function zoneOf(place: number, zones: number): string {
  return String(51 + (place % zones));
}

test("employment zones: zeros put back in both codes", async () => {
  const lines = manyCommunes(COUNT).map(
    (code, place) => `${Number(code)},${zoneOf(place, 300)},Zone`,
  );
  const bytes = new TextEncoder().encode(`CODGEO,ZE2020,LIBZE2020\n${lines.join("\n")}\n`);

  const list = await readEmploymentZones({ name: "commune_ze2020_geo2025.csv", bytes });

  expect(list).toMatchObject({ nomenclature: "employmentZones", vintage: "2025" });
  expect(list.rows[0]).toEqual({ commune: "01000", zone: "0051" });
});

test("employment zones: the workbook in its archive; one zone too few is refused", async () => {
  const archive = (zones: number) => {
    const rows = manyCommunes(COUNT).map((code, place) => [code, zoneOf(place, zones), "Zone"]);
    return zipSync({
      "ZE2020_au_01-01-2025.xlsx": workbook([["CODGEO", "ZE2020", "LIBZE2020"], ...rows]),
    });
  };
  const name = "ZE2020_au_01-01-2025.zip";

  expect((await readEmploymentZones({ name, bytes: archive(300) })).vintage).toBe("2025");
  await expect(readEmploymentZones({ name, bytes: archive(299) })).rejects.toThrow(
    "299 employment zones",
  );
});

test("FRR: Windows-1252, the class as published, the month in the vintage", () => {
  const lines = manyCommunes(COUNT).map((code) => `${code};01;X;Non classée;`);
  const text = `Code_insee;Departement;Commune;Classement FRR et FRR+;\r\n${lines.join("\r\n")}`;

  const list = readFrr({
    name: "liste-communes-FRR-juillet2025.csv",
    bytes: Buffer.from(text, "latin1"),
  });

  expect(list.vintage).toBe("2025-07");
  expect(list.rows[0]).toEqual({ commune: "01000", status: "Non classée" });
});

test("movements: a merger leads to one commune, a split to several, a code come back to none", () => {
  const filler = manyCommunes(10_000).map((code) => movement("1950-01-01", code, code));
  const rows = [
    movement("2016-12-01", "90031", "90141"),
    movement("2016-12-01", "90141", "90141"),
    movement("2025-01-01", "90141", "90031"),
    movement("2025-01-01", "90141", "90141"),
    movement("1990-01-01", "90500", "90501"),
    movement("2000-01-01", "90501", "90502"),
    movement("2001-01-01", "90600", "90601"),
    movement("2001-01-01", "90600", "90602"),
    movement("2018-01-01", "90700", "90701"),
    movement("2018-01-01", "90701", "90702"),
  ];
  const text = `MOD,DATE_EFF,TYPECOM_AV,COM_AV,TYPECOM_AP,COM_AP\n${[...filler, ...rows].join("\n")}`;

  const list = readCommuneMovements({
    name: "v_mvt_commune_2026.csv",
    bytes: new TextEncoder().encode(text),
  });

  expect(list.rows).toEqual(
    expect.arrayContaining([
      { former: "90500", current: "90502" },
      { former: "90501", current: "90502" },
      { former: "90600", current: "90601" },
      { former: "90600", current: "90602" },
      { former: "90700", current: "90702" },
      { former: "90701", current: "90702" },
    ]),
  );
  expect(list.rows).toHaveLength(6);
});

test("a code that is not a commune's refuses the file with its row", () => {
  const bytes = new TextEncoder().encode("Code_insee;Classement\n01001;FRR\nAin;FRR\n");

  expect(() => readFrr({ name: "liste-communes-FRR-juillet2025.csv", bytes })).toThrow(
    "row 3: “Ain” is not a commune code",
  );
});

test.each([
  ["grille_densite_7_niveaux_2024.xlsx", true],
  ["fichier_diffusion_2026.xlsx", true],
  ["qpv-2024-geojson.zip", true],
  ["listeqp2024-cog2024.csv", true],
  ["ZE2020_au_01-01-2022.xlsx", true],
  ["ZE2020_au_01-01-2025.zip", true],
  ["commune_ze2020_geo2025.csv", true],
  ["liste-communes-FRR-juillet2025.csv", true],
  ["v_mvt_commune_2026.csv", true],
  ["commune-centroids.csv", false],
  ["README.md", false],
])("%s is recognised: %s", (name, known) => {
  expect(readerOf(name) !== null).toBe(known);
});

function movement(date: string, before: string, after: string): string {
  return `32,${date},COM,${before},COM,${after}`;
}
