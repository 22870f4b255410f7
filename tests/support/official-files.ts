import { strToU8, zipSync } from "fflate";

/** A workbook of one sheet, as plain as xlsx allows. */
export function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return zipSync(workbookMembers(rows));
}

export function workbookMembers(
  rows: readonly (readonly (string | number)[])[],
): Record<string, Uint8Array> {
  const sheet = rows.map((cells, row) => {
    const xml = cells.map((cell, place) => cellXml(cell, `${"ABCDEFGH"[place]}${row + 1}`));
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Grille" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
    ),
  };
}

function cellXml(cell: string | number, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="str"><v>${cell}</v></c>`;
}

/** Codes of as many communes as a nation has, none of them real: "01000" on. */
export function manyCommunes(count: number): string[] {
  return Array.from({ length: count }, (_, place) => String(1_000 + place).padStart(5, "0"));
}

/** As many districts as metropolitan France has, small squares in the Massif central. */
export function manyDistricts(count: number) {
  return Array.from({ length: count }, (_, place) => {
    const code = `QN0${10 + (place % 80)}${String(Math.floor(place / 80)).padStart(2, "0")}M`;
    const x = 2 + (place % 80) / 100;
    const y = 45 + Math.floor(place / 80) / 100;
    const ring = [
      [x, y],
      [x + 0.005, y],
      [x + 0.005, y + 0.005],
      [x, y],
    ];
    return {
      type: "Feature",
      properties: { code_qp: code, lib_qp: `Quartier ${place}`, insee_com: "2571, 02691" },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
}

export function contoursArchive(
  features: readonly object[],
  member = "GEOJSON/QP2024_WGS84.geojson",
) {
  const content = JSON.stringify({ type: "FeatureCollection", features });
  return zipSync({ [member]: strToU8(content) });
}
