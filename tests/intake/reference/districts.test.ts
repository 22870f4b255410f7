import { expect, test } from "vitest";
import { readDistrictContours } from "#app/intake/reference/district-contours.ts";
import { readDistrictList } from "#app/intake/reference/district-list.ts";
import { contoursArchive, manyDistricts } from "#tests/support/official-files.ts";

const NAME = "qpv-2024-geojson.zip";
const LEAST = 1_300;

test("contours come with their communes, several in one cell, zeros put back", () => {
  const list = readDistrictContours({ name: NAME, bytes: contoursArchive(manyDistricts(LEAST)) });

  expect(list).toMatchObject({ nomenclature: "priorityDistricts", vintage: "2024" });
  expect(list.rows).toHaveLength(LEAST);
  expect(list.rows[0]).toMatchObject({
    code: "QN01000M",
    communes: ["02571", "02691"],
    contour: [
      [
        [
          [2, 45],
          [2.005, 45],
          [2.005, 45.005],
          [2, 45],
        ],
      ],
    ],
  });
});

test("one metropolitan district too few is refused", () => {
  const bytes = contoursArchive(manyDistricts(LEAST - 1));

  expect(() => readDistrictContours({ name: NAME, bytes })).toThrow("1299 metropolitan districts");
});

test("projected coordinates are refused, and swapped ones", () => {
  const [first, ...rest] = manyDistricts(LEAST);
  const moved = (position: number[]) => ({
    ...first,
    geometry: { type: "Polygon", coordinates: [[position, position, position, position]] },
  });

  for (const position of [
    [652_000, 6_862_000],
    [48.9, 2.35],
  ]) {
    const bytes = contoursArchive([moved(position), ...rest]);
    expect(() => readDistrictContours({ name: NAME, bytes })).toThrow("not projected");
  }
});

test("an archive without contours in longitude and latitude is refused", () => {
  const bytes = contoursArchive(manyDistricts(LEAST), "GEOJSON/QP2024_LB93.geojson");

  expect(() => readDistrictContours({ name: NAME, bytes })).toThrow("no member *_WGS84.geojson");
});

test("the list without contours: BOM, semicolons", () => {
  const lines = manyDistricts(LEAST).map(
    ({ properties }) => `${properties.code_qp};${properties.lib_qp};"2571; 02691"`,
  );
  const text = `\uFEFFcode_qp;lib_qp;insee_com\r\n${lines.join("\r\n")}\r\n`;

  const list = readDistrictList({
    name: "listeqp2024-cog2025.csv",
    bytes: new TextEncoder().encode(text),
  });

  expect(list.vintage).toBe("2024");
  expect(list.rows[0]).toMatchObject({ communes: ["02571", "02691"], contour: null });
});

test("a code said twice refuses the file", () => {
  const districts = manyDistricts(LEAST);
  const bytes = contoursArchive([...districts, districts[0] ?? {}]);

  expect(() => readDistrictContours({ name: NAME, bytes })).toThrow("QN01000M appears twice");
});
