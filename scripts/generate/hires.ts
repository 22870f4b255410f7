import {
  addMonths,
  type Month,
  monthOfYear,
  monthsBetween,
  monthText,
} from "#app/domain/hiring/month.ts";
import {
  GENERATED_HEADERS,
  type HiringProfile,
  type Phase,
  type Residence,
  type SiteHiring,
} from "./profile.ts";
import { type Random, seededRandom } from "./random.ts";
import { damaged } from "./wrong-lines.ts";

export type GenerateOptions = {
  readonly seed: number;
  readonly profile: HiringProfile;
  readonly from: Month;
  readonly to: Month;
  /** Share of lines that a reader must repair, doubt or reject; none when absent. */
  readonly wrongLines?: number;
};

/** The lines of a file of hires, header first, `;` between cells. The same options give the same lines. */
export function* generateHires({
  seed,
  profile,
  from,
  to,
  wrongLines = 0,
}: GenerateOptions): Generator<string> {
  const random = seededRandom(seed);
  yield GENERATED_HEADERS.join(";");
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    for (const site of profile.sites.filter((candidate) => isOpen(candidate, month))) {
      const hires = random.poisson(site.hiresPerMonth * season(month));
      for (let hire = 0; hire < hires; hire++) {
        const cells = generateHire(random, profile, site, month, to);
        yield (random.chance(wrongLines) ? damaged(cells, random) : cells).join(";");
      }
    }
  }
}

function generateHire(
  random: Random,
  profile: HiringProfile,
  site: SiteHiring,
  month: Month,
  last: Month,
): string[] {
  const phase = phaseAt(profile.phases, month);
  const contract = random.weighted(profile.contracts).value;
  const stayed6 = random.chance(phase.retention6);
  return [
    monthText(month),
    site.code,
    ...residence(random, profile, site, phase, month),
    random.chance(0.01) ? "ND" : random.chance(phase.women) ? "F" : "M",
    contract,
    contract === "CDD" ? String(random.pick([3, 4, 6, 6, 9, 12, 12, 18])) : "",
    ...practices(random, phase),
    random.chance(0.15) ? "oui" : "non",
    random.pick(profile.occupations),
    ...levels(random, phase),
    random.weighted(profile.channels).value,
    stillThere(month, last, 6, stayed6),
    stillThere(month, last, 12, stayed6 && random.chance(0.88)),
  ];
}

/** Commune and answer about the district: chosen together, so that they agree. */
function residence(
  random: Random,
  profile: HiringProfile,
  site: SiteHiring,
  phase: Phase,
  month: Month,
): [string, string] {
  const asks = month >= profile.asksDistrictFrom;
  const hosting = site.residences.filter(({ districts }) => districts !== undefined);
  if (hosting.length > 0 && random.chance(phase.priorityDistrict)) {
    const home = random.weighted(hosting);
    return [home.commune, asks ? insideAnswer(random, home) : ""];
  }
  const home = random.weighted(site.residences);
  return [home.commune, asks && home.districts ? outsideAnswer(random) : ""];
}

function insideAnswer(random: Random, { districts = [] }: Residence): string {
  return random.chance(0.8) ? random.pick(districts) : "oui";
}

function outsideAnswer(random: Random): string {
  return random.chance(0.93) ? "non" : "";
}

/** Diploma asked, simulation, immersion, work sample, structured interview. */
function practices(random: Random, phase: Phase): string[] {
  const skills = random.chance(phase.skillsBased);
  const diploma = random.chance(phase.noDiploma)
    ? "aucun"
    : random.pick(["souhaite", "exige", "exige"]);
  return [
    diploma,
    skills && random.chance(0.35) ? "oui" : "non",
    String(skills && random.chance(0.25) ? random.pick([3, 5, 10, 15]) : 0),
    skills ? "note" : random.pick(["non", "non", "non", "oui"]),
    skills && random.chance(0.6) ? "grille" : random.pick(["non", "oui"]),
  ];
}

/** Diploma level of the person, then the occupation's usual level. */
function levels(random: Random, phase: Phase): [string, string] {
  const usual = random.pick([4, 5, 6, 6, 7]);
  const below = random.chance(phase.noDiploma * 0.45);
  const level = below
    ? Math.max(3, usual - random.pick([1, 2]))
    : Math.min(8, usual + random.pick([0, 0, 1]));
  return [String(level), String(usual)];
}

function stillThere(month: Month, last: Month, months: number, stayed: boolean): string {
  if (monthsBetween(month, last) < months) return "";
  return stayed ? "oui" : "non";
}

function phaseAt(phases: readonly Phase[], month: Month): Phase {
  const phase = phases.findLast(({ from }) => from <= month);
  if (!phase) throw new Error(`no phase for ${monthText(month)}`);
  return phase;
}

function isOpen({ opens, closes }: SiteHiring, month: Month): boolean {
  return (opens === undefined || opens <= month) && (closes === undefined || month <= closes);
}

/** Hiring follows the year: few in August and December, many in September and January. Mean 1. */
function season(month: Month): number {
  const factors = [1.2, 1, 1.05, 1, 0.95, 0.95, 0.9, 0.65, 1.35, 1.2, 1, 0.75];
  return factors[monthOfYear(month) - 1] ?? 1;
}
