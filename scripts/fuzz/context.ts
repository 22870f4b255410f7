import { buildTerritory } from "#app/domain/territory/territory.ts";
import type { ReadingContext } from "#app/intake/reading.ts";

const CODES = ["75113", "69383", "35238", "01053", "2A004"];
const loaded = { vintage: "2026", extract: false };

/** What a reader must know: a few communes, three sites. */
export const fuzzContext: ReadingContext = {
  territory: buildTerritory({
    communes: {
      ...loaded,
      communes: CODES.map((code) => ({
        code,
        department: code.slice(0, 2),
        region: "00",
        parent: null,
      })),
      former: [],
    },
    density: null,
    employmentZones: null,
    priorityDistricts: null,
  }),
  currentMonth: 202606,
  sites: new Map([
    ["SIEGE", 1],
    ["ATELIER-LYON", 2],
    ["007", 7],
  ]),
};
