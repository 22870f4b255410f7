import type { MultiPolygon } from "#app/domain/territory/contour-index.ts";
import type { Nomenclatures } from "#app/domain/territory/nomenclatures.ts";

/** About a kilometre square in Saint-Denis, its south-west corner at (2.36, 48.93). */
export const SQUARE: MultiPolygon = [
  [
    [
      [2.36, 48.93],
      [2.375, 48.93],
      [2.375, 48.94],
      [2.36, 48.94],
      [2.36, 48.93],
    ],
  ],
];

/** A France of a few communes; districts with one contour. */
export const SMALL: Nomenclatures = {
  communes: {
    vintage: "2026",
    extract: false,
    communes: [
      commune("01015", "01", "84"),
      commune("15031", "15", "84"),
      commune("15141", "15", "84"),
      commune("35360", "35", "53"),
      commune("75056", "75", "11"),
      { ...commune("75118", "75", "11"), parent: "75056" },
      commune("93066", "93", "11"),
      commune("97411", "974", "04"),
      commune("97601", "976", "06"),
    ],
    former: [
      { former: "01340", current: "01015" },
      { former: "60455", current: "01015" },
      { former: "60455", current: "35360" },
    ],
  },
  density: {
    vintage: "2024",
    extract: false,
    classes: new Map([
      ["01015", 6],
      ["15141", 7],
      ["35360", 4],
      ["75056", 1],
      ["93066", 1],
    ]),
  },
  employmentZones: {
    vintage: "2025",
    extract: false,
    zones: new Map([
      ["75056", "1109"],
      ["01015", "8404"],
    ]),
  },
  priorityDistricts: {
    vintage: "2024",
    extract: false,
    covered: null,
    districts: [
      { code: "QN07511M", communes: ["75056"], contour: null },
      { code: "QN09338M", communes: ["93066"], contour: SQUARE },
      { code: "QN97426M", communes: ["97411"], contour: null },
      { code: "QN97651C", communes: ["97601"], contour: null },
    ],
  },
};

function commune(code: string, department: string, region: string) {
  return { code, department, region, parent: null };
}
