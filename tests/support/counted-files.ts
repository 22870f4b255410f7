import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCountedFile } from "#app/operations/load-counted-file.ts";
import type { Connection } from "#db/connection.ts";
import { manyCommunes, workbook } from "./official-files.ts";

const COMMUNES = manyCommunes(31_000);

/** The census by commune as INSEE gives it in CSV: many columns, weighted counts with decimals; `people` a commune. */
export function labourForceFile(people = 1_000.25, extra: readonly string[] = []): Uint8Array {
  const lines = COMMUNES.map((code) => `${code};${2 * people};${people};${people / 10}`);
  return text(["CODGEO;P21_POP1564;P21_ACT1564;P21_CHOM1564", ...lines, ...extra]);
}

/** Loads the labour force by commune: a thousand in each of many, and these lines as the file writes them. */
export async function loadLabourForce(connection: Connection, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-labour-force-"));
  const path = join(folder, "base-cc-emploi-pop-active-2021.csv");
  writeFileSync(path, labourForceFile(1_000, lines));
  await loadCountedFile(connection, path, {
    nomenclature: "communeLabourForce",
    vintage: "2021",
    columns: { district: null, commune: "CODGEO", count: "P21_ACT1564" },
    where: {},
  });
  rmSync(folder, { recursive: true });
}

/** The same as INSEE gives it in a workbook: titles above, the header on the sixth row. */
export function labourForceWorkbook(): Uint8Array {
  return workbook([
    ["Emploi - Population active en 2021"],
    ["Mise en ligne le 27/06/2024 - Géographie au 01/01/2024"],
    [],
    ["Code géographique", "Libellé", "Actifs 15-64 ans"],
    [],
    ["CODGEO", "LIBGEO", "P21_ACT1564"],
    ...COMMUNES.map((code) => [code, `Commune ${code}`, 1_000.25]),
  ]);
}

/** Job-seekers by commune, a line for each quarter and category, small counts masked. */
export function jobSeekersFile(
  quarters: readonly string[] = ["2025-T3", "2025-T4"],
  extra: readonly string[] = [],
): Uint8Array {
  const lines = COMMUNES.flatMap((code, place) =>
    quarters.flatMap((quarter) => [
      `${quarter};${code};Commune de l’été ${place};A;${place % 10 === 0 ? "s" : 60}`,
      `${quarter};${code};Commune de l’été ${place};ABC;${place % 10 === 0 ? "s" : 120}`,
    ]),
  );
  return text(["Trimestre;Code commune;Commune;Catégorie;Demandeurs d’emploi", ...lines, ...extra]);
}

/** As many districts as metropolitan France has; `people` each, in the commune given or in none. */
export function districtFile(
  people: number | string,
  { commune = "75118", extra = [] as readonly string[] } = {},
): Uint8Array {
  const lines = districtCodes().map((code) => `${code};${commune};${people}`);
  return text(["code_qp;insee_com;effectif", ...lines, ...extra]);
}

/** Codes of the 2024 list, none of them real past the first. */
export function districtCodes(): string[] {
  return Array.from({ length: 1_362 }, (_, place) => {
    const department = String(1 + (place % 90)).padStart(3, "0");
    return `QN${department}${String(1 + Math.floor(place / 90)).padStart(2, "0")}M`;
  });
}

function text(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\n"));
}
