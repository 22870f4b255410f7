import { BASINS } from "#scripts/demo/basins.ts";
import type { HiringProfile } from "#scripts/generate/profile.ts";

const MONTHS = 48;

/** Sites of the company of the bench, named by a SIRET as large employers do. */
export const BENCH_SITES = Array.from(
  { length: 20 },
  (_, index) => `900000000${String(index).padStart(5, "0")}`,
);

/** An employer that makes about so many hires in four years, all over the country. */
export function benchProfile(hires: number): HiringProfile {
  const basins = Object.values(BASINS);
  return {
    sites: BENCH_SITES.map((code, index) => ({
      code,
      hiresPerMonth: hires / BENCH_SITES.length / MONTHS,
      residences: basins[index % basins.length] ?? [],
    })),
    phases: [
      {
        from: 202201,
        priorityDistrict: 0.09,
        women: 0.47,
        skillsBased: 0.2,
        noDiploma: 0.3,
        retention6: 0.8,
      },
    ],
    contracts: [
      { value: "CDI", weight: 55 },
      { value: "CDD", weight: 30 },
      { value: "ALTERNANCE", weight: 10 },
      { value: "STAGE", weight: 5 },
    ],
    channels: [
      { value: "france_travail", weight: 30 },
      { value: "direct", weight: 40 },
      { value: "cooptation", weight: 20 },
      { value: "mission_locale", weight: 10 },
    ],
    occupations: ["M1805", "M1607", "K2204", "G1602", "N1103", "D1507", "F1703", "K1302"],
    asksDistrictFrom: 202401,
  };
}
