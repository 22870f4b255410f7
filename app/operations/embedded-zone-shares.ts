import type { ReferenceShare } from "#db/queries/reference-shares.ts";

/**
 * Residents of the employment zones of the demonstration: population, share in rural communes and share in priority districts, in
 * tenths of a percent. Typed as facts, so that a demonstration has something to compare with before the national files are
 * loaded. Source: INSEE (populations of 2021, density grid of 2024), ANCT (districts of 2024, census of 2020), Licence Ouverte.
 */
const ZONES = `
0403 213400 0 225
1109 6734000 0 147
1112 948000 26 305
3216 938500 80 128
3218 412800 1 302
5216 980300 213 55
5315 728100 350 47
7511 118500 892 20
7625 1335700 193 62
8408 493200 278 49
8421 1886900 94 99
9312 1241500 15 210
`;

const VINTAGES = {
  rural: JSON.stringify({ density: "2024" }),
  priorityDistrict: JSON.stringify({ density: "2024", districtPopulation: "2020" }),
} as const;

/** The typed figures as shares, labelled as an extract. */
export function embeddedZoneShares(): readonly ReferenceShare[] {
  return ZONES.trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", ...figures] = line.split(" ");
      const [population = 0, rural = 0, priorityDistrict = 0] = figures.map(Number);
      return [
        shareOf(code, "rural", population, rural),
        shareOf(code, "priorityDistrict", population, priorityDistrict),
      ];
    });
}

function shareOf(
  code: string,
  indicator: ReferenceShare["indicator"],
  population: number,
  thousandths: number,
): ReferenceShare {
  return {
    ...{ geography: "zone", code, indicator, population, baseline: "residents" },
    numerator: Math.round((population * thousandths) / 1000),
    vintages: VINTAGES[indicator],
    extract: 1,
  };
}
