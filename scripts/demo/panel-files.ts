import Papa from "papaparse";
import { generateHires } from "#scripts/generate/hires.ts";
import { GENERATED_HEADERS, type HiringProfile, type Phase } from "#scripts/generate/profile.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";
import { PANEL_FROM, PANEL_TO, type PanelEmployer, type PanelSite } from "./panel-employers.ts";
import { residencesAround } from "./panel-places.ts";

/** The two files of an employer of the panel, as it would deposit them. */
export type PanelFiles = { readonly sites: string; readonly hires: string };

export function panelFiles(employer: PanelEmployer): PanelFiles {
  const random = seededRandom(Number(employer.siren));
  const habits = habitsOf(random);
  const options = {
    seed: Number(employer.siren),
    profile: profileOf(random, employer, habits),
    ...{ from: PANEL_FROM, to: PANEL_TO },
  };
  const lines = [...generateHires(options)].filter(
    (line) => !habits.silent.includes(line.slice(0, 7)),
  );
  return {
    sites: textOf(employer.sites.map((site) => siteLine(site, employer))),
    hires: `${lines.map((line, index) => (index === 0 ? line : left(line, habits))).join("\r\n")}\r\n`,
  };
}

/** What an employer does not say: answers of a column, months, districts before it asked for them. */
type Habits = {
  readonly blank: readonly number[];
  readonly silent: readonly string[];
  readonly asksDistrictFrom: number;
  readonly opens: number;
};

const PRACTICES = ["diplome_exige", "mrs", "pmsmp_jours", "test_pratique", "entretien_structure"];

function habitsOf(random: Random): Habits {
  return {
    blank: [
      ...(random.chance(0.07) ? columns(["sexe"]) : []),
      ...(random.chance(0.18) ? columns(PRACTICES) : []),
      ...(random.chance(0.25) ? columns(["present_6_mois", "present_12_mois"]) : []),
    ],
    silent: random.chance(0.06) ? ["2024-07", "2024-08", "2024-09"] : [],
    asksDistrictFrom: random.chance(0.12) ? 202501 : PANEL_FROM,
    opens: random.chance(0.08) ? 202410 : PANEL_FROM,
  };
}

function columns(names: readonly string[]): readonly number[] {
  const headers: readonly string[] = GENERATED_HEADERS;
  return names.map((name) => headers.indexOf(name));
}

function left(line: string, { blank }: Habits): string {
  if (blank.length === 0) return line;
  const cells = line.split(";");
  for (const column of blank) cells[column] = "";
  return cells.join(";");
}

function profileOf(
  random: Random,
  { sector, sites }: PanelEmployer,
  habits: Habits,
): HiringProfile {
  return {
    sites: sites.map((site) => ({
      code: site.code,
      opens: habits.opens,
      hiresPerMonth: site.hiresPerMonth,
      residences: residencesAround(site.place, site.region),
    })),
    phases: phasesOf(random, sector.women, sites[0]),
    contracts: CONTRACTS,
    channels: CHANNELS,
    occupations: OCCUPATIONS,
    asksDistrictFrom: habits.asksDistrictFrom,
  };
}

/** Employers differ; one in eight changes its ways in the course of 2025. */
function phasesOf(random: Random, women: number, site: PanelSite | undefined): readonly Phase[] {
  const spread = 0.4 + 1.2 * random.next();
  const first: Phase = {
    from: PANEL_FROM,
    priorityDistrict: districtShare(site) * spread,
    women: Math.min(0.95, women * (0.8 + 0.4 * random.next())),
    skillsBased: 0.05 + 0.5 * random.next() ** 2,
    noDiploma: 0.08 + 0.6 * random.next() ** 2,
    retention6: 0.68 + 0.25 * random.next(),
  };
  if (!random.chance(0.125)) return [first];

  const later = { from: random.pick([202501, 202504, 202507]), skillsBased: 0.7, noDiploma: 0.6 };
  return [first, { ...first, ...later, priorityDistrict: first.priorityDistrict * 1.6 }];
}

/** Residents of priority districts among hires, by region of the first site. */
function districtShare(site: PanelSite | undefined): number {
  const code = site?.region.code ?? "";
  if (code.startsWith("0")) return 0.21;
  return ["11", "32", "93"].includes(code) ? 0.13 : 0.08;
}

function siteLine({ code, place }: PanelSite, { name }: PanelEmployer) {
  const unsaid = {
    siret: "",
    ouvert_le: "",
    ferme_le: "",
    effectif: "",
    latitude: "",
    longitude: "",
  };
  return { site: code, commune: place.commune, nom: `${name} – ${code}`, ...unsaid, qpv: "" };
}

function textOf(lines: readonly Record<string, string>[]): string {
  return `${Papa.unparse([...lines], { delimiter: ";", newline: "\r\n" })}\r\n`;
}

const CONTRACTS: HiringProfile["contracts"] = [
  { value: "CDI", weight: 56 },
  { value: "CDD", weight: 22 },
  { value: "ALTERNANCE", weight: 11 },
  { value: "STAGE", weight: 4 },
  { value: "INTERIM", weight: 7 },
];

const CHANNELS: HiringProfile["channels"] = [
  { value: "direct", weight: 46 },
  { value: "france_travail", weight: 26 },
  { value: "cooptation", weight: 12 },
  { value: "ecole", weight: 8 },
  { value: "mission_locale", weight: 6 },
  { value: "autre", weight: 2 },
];

const OCCUPATIONS = [
  "M1805",
  "M1607",
  "D1106",
  "K2204",
  "N1103",
  "H2913",
  "G1602",
  "J1506",
  "F1704",
];
