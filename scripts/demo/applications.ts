import Papa from "papaparse";
import { STAGES } from "#app/domain/applications/stages.ts";
import { type Month, monthText } from "#app/domain/hiring/month.ts";
import { monthsOf } from "#app/domain/hiring/period.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";
import { DEMO_TO, type DemoCompany } from "./companies.ts";
import type { DemoSite } from "./sites.ts";

/** The company of the demonstration that counts its applicants, and since when. */
export const COUNTS_APPLICANTS = "999001019";
const FROM: Month = 202410;

/** Applicants for one hire. */
const APPLICANTS = 8;

/** Chances to go from each stage to the next. */
const PASSES = [0.42, 0.55, 0.64, 0.85];

/** Residents of priority districts are shortlisted less often; the other stages treat everyone alike. */
const DISTRICT_SHORTLISTED = 0.31;

/** Few applicants of the two largest cities live in a rural commune. */
const RURAL: Readonly<Record<string, number>> = { SIEGE: 0.002, EURALILLE: 0.02 };

type Applicant = {
  readonly woman: boolean | null;
  readonly district: boolean | null;
  readonly rural: boolean;
};

/** The file of applicants of that company: counts of invented people, stage by stage. */
export function applicationsFile({ siren, sites }: DemoCompany): string {
  const random = seededRandom(Number(siren) + 1);
  const lines = monthsOf({ from: FROM, to: DEMO_TO }).flatMap((month) =>
    sites.flatMap((site) => linesOf(random, site, month)),
  );
  return `${Papa.unparse(lines, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

function linesOf(random: Random, site: DemoSite, month: Month) {
  let left = Array.from({ length: random.poisson(APPLICANTS * site.hiresPerMonth) }, () =>
    applicant(random, site),
  );
  return STAGES.map((stage, index) => {
    if (index > 0) left = left.filter((one) => random.chance(passing(one, index - 1)));
    return lineOf(left, { mois: monthText(month), site: site.code, etape: stage });
  });
}

function applicant(random: Random, { code }: DemoSite): Applicant {
  return {
    woman: random.chance(0.04) ? null : random.chance(0.33),
    district: random.chance(0.15) ? null : random.chance(0.14),
    rural: random.chance(RURAL[code] ?? 0.12),
  };
}

function passing({ district }: Applicant, step: number): number {
  return step === 0 && district ? DISTRICT_SHORTLISTED : (PASSES[step] ?? 0);
}

function lineOf(people: readonly Applicant[], place: Readonly<Record<string, string>>) {
  const count = (test: (one: Applicant) => boolean) => people.filter(test).length;
  return {
    ...place,
    total: people.length,
    femmes: count(({ woman }) => woman === true),
    hommes: count(({ woman }) => woman === false),
    qpv: count(({ district }) => district === true),
    hors_qpv: count(({ district }) => district === false),
    rural: count(({ rural }) => rural),
    hors_rural: count(({ rural }) => !rural),
  };
}
