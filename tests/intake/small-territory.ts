import { buildTerritory } from "#app/domain/territory/territory.ts";

/** Commune codes the tests of intake use; 93066 hosts a district, the others none. */
const CODES = ["01053", "2A004", "22278", "35024", "35047", "35051", "35238", "38053"];
const MORE = ["69259", "69266", "69383", "75113", "75119", "92012", "93048", "93066", "94028"];

const loaded = { vintage: "2026", extract: false };

export const smallTerritory = buildTerritory({
  communes: {
    ...loaded,
    communes: [...CODES, ...MORE].map((code) => ({
      code,
      department: code.slice(0, 2),
      region: "00",
      parent: null,
    })),
    former: [
      { former: "15141", current: "15031" },
      { former: "15141", current: "15035" },
    ],
  },
  density: null,
  employmentZones: null,
  priorityDistricts: {
    ...loaded,
    districts: [{ code: "QN09301M", communes: ["93066"], contour: null }],
    covered: null,
  },
});
