import type { HiringProfile, Phase } from "#scripts/generate/profile.ts";
import { BASINS } from "./basins.ts";
import { DEMO_SITES, type DemoSite } from "./sites.ts";

export type DemoCompany = {
  readonly siren: string;
  readonly name: string;
  readonly naf: string;
  readonly headcountBand: string;
  readonly sites: readonly DemoSite[];
  readonly hiring: HiringProfile;
};

/** The demonstration's series: four years, the last quarter closed. */
export const DEMO_FROM = 202210;
export const DEMO_TO = 202609;

/** Alisée Numérique's skills-based hiring. */
const POLICY_STARTS = 202503;

/** Companies of the demonstration ask where people live within the commune since the list of districts of 2024. */
const ASKS_DISTRICT_FROM = 202401;

/** What the twelve share: contracts, channels, occupations of digital jobs (ROME). */
const COMMON: Pick<HiringProfile, "contracts" | "channels" | "occupations" | "asksDistrictFrom"> = {
  contracts: [
    { value: "CDI", weight: 58 },
    { value: "CDD", weight: 19 },
    { value: "ALTERNANCE", weight: 14 },
    { value: "STAGE", weight: 5 },
    { value: "INTERIM", weight: 4 },
  ],
  channels: [
    { value: "direct", weight: 44 },
    { value: "france_travail", weight: 22 },
    { value: "cooptation", weight: 12 },
    { value: "ecole", weight: 10 },
    { value: "mission_locale", weight: 5 },
    { value: "gen", weight: 3 },
    { value: "e2c", weight: 1 },
    { value: "autre", weight: 3 },
  ],
  occupations: ["M1805", "M1802", "M1801", "I1401", "M1806", "D1408", "M1607"],
  asksDistrictFrom: ASKS_DISTRICT_FROM,
};

/**
 * A small France of twelve employers, invented. Alisée Numérique adopted skills-based hiring in March 2025; Bocage Systèmes
 * opened a site in the Creuse in June 2024; Corail Assurances changed nothing. The nine others are their peers.
 */
export const DEMO_COMPANIES: readonly DemoCompany[] = [
  company("999001019", "Alisée Numérique", "62.02A", "41", [
    phase(DEMO_FROM, [0.07, 0.31, 0.1, 0.18, 0.86]),
    phase(POLICY_STARTS, [0.155, 0.36, 0.74, 0.66, 0.89]),
  ]),
  steady("999002025", "Bocage Systèmes", "62.01Z", "32", [0.06, 0.29, 0.15, 0.22, 0.85]),
  steady("999003031", "Corail Assurances", "65.12Z", "42", [0.085, 0.56, 0.08, 0.12, 0.9]),
  steady(
    "999004047",
    "Delta Conseil et Ingénierie des systèmes d’information",
    "62.02A",
    "51",
    [0.05, 0.28, 0.07, 0.08, 0.84],
  ),
  steady("999005051", "Étoile Télécoms", "61.10Z", "42", [0.17, 0.42, 0.35, 0.48, 0.74]),
  steady("999006067", "Filature Logicielle", "58.29C", "22", [0.09, 0.33, 0.3, 0.4, 0.88]),
  steady("999007073", "Garonne Données", "63.11Z", "31", [0.11, 0.3, 0.2, 0.25, 0.86]),
  steady("999008089", "Horizon Réunion", "62.02A", "21", [0.22, 0.38, 0.2, 0.3, 0.9]),
  steady("999009095", "Impulsion Banque", "64.19Z", "51", [0.065, 0.53, 0.06, 0.07, 0.91]),
  steady("999010101", "Jonction Logistique", "52.29B", "41", [0.24, 0.27, 0.22, 0.7, 0.68]),
  steady("999011117", "Kaléido Commerce", "47.91A", "32", [0.15, 0.49, 0.18, 0.5, 0.76]),
  steady("999012123", "Lisière Santé", "86.10Z", "41", [0.1, 0.78, 0.05, 0.04, 0.8]),
];

/** Shares of: residents of priority districts, women, skills-based hires, postings without diploma, still there after 6 months. */
type Shares = readonly [
  priorityDistrict: number,
  women: number,
  skillsBased: number,
  noDiploma: number,
  retention6: number,
];

function steady(siren: string, name: string, naf: string, band: string, shares: Shares) {
  return company(siren, name, naf, band, [phase(DEMO_FROM, shares)]);
}

function phase(from: number, shares: Shares): Phase {
  const [priorityDistrict, women, skillsBased, noDiploma, retention6] = shares;
  return { from, priorityDistrict, women, skillsBased, noDiploma, retention6 };
}

function company(
  siren: string,
  name: string,
  naf: string,
  headcountBand: string,
  phases: readonly Phase[],
): DemoCompany {
  const sites = DEMO_SITES.filter((site) => site.siren === siren);
  return {
    siren,
    name,
    naf,
    headcountBand,
    sites,
    hiring: { sites: sites.map(hiringOf), phases, ...COMMON },
  };
}

function hiringOf({ code, basin, hiresPerMonth, opens }: DemoSite) {
  return { code, hiresPerMonth, residences: BASINS[basin], ...(opens === null ? {} : { opens }) };
}
