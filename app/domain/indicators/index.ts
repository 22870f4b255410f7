import { apprenticesPriorityDistrict, apprenticesRural, apprenticesWomen } from "./apprentices.ts";
import { belowUsualLevel } from "./below-usual-level.ts";
import { internsPriorityDistrict, internsRural, internsWomen } from "./interns.ts";
import { noDiplomaPostings } from "./no-diploma-postings.ts";
import { outsideIleDeFrance } from "./outside-ile-de-france.ts";
import { priorityDistrict } from "./priority-district.ts";
import { retention6 } from "./retention-6.ts";
import { retention12 } from "./retention-12.ts";
import { rural } from "./rural.ts";
import { sayDoGap } from "./say-do-gap.ts";
import {
  shortFixedTermPriorityDistrict,
  shortFixedTermRural,
  shortFixedTermWomen,
} from "./short-fixed-term.ts";
import { siteInPriorityDistrict } from "./site-in-priority-district.ts";
import { siteRural } from "./site-rural.ts";
import { skillsBasedBroad } from "./skills-based-broad.ts";
import { skillsBasedStrict } from "./skills-based-strict.ts";
import { temporaryPriorityDistrict, temporaryRural, temporaryWomen } from "./temporary.ts";
import { women } from "./women.ts";

/** Every question asked of hires, in the order of the dashboard. A new one is a file beside this one and a line here. */
export const hireIndicators = [
  priorityDistrict,
  rural,
  women,
  skillsBasedStrict,
  skillsBasedBroad,
  noDiplomaPostings,
  belowUsualLevel,
  retention6,
  retention12,
  apprenticesPriorityDistrict,
  apprenticesRural,
  apprenticesWomen,
  internsPriorityDistrict,
  internsRural,
  internsWomen,
  temporaryPriorityDistrict,
  temporaryRural,
  temporaryWomen,
  shortFixedTermPriorityDistrict,
  shortFixedTermRural,
  shortFixedTermWomen,
] as const;

/** Differences of two of them. */
export const gapIndicators = [sayDoGap] as const;

/** Every question asked of sites. */
export const siteIndicators = [siteInPriorityDistrict, siteRural, outsideIleDeFrance] as const;

export type HireIndicatorId = (typeof hireIndicators)[number]["id"];
export type GapIndicatorId = (typeof gapIndicators)[number]["id"];
export type SiteIndicatorId = (typeof siteIndicators)[number]["id"];
export type IndicatorId = HireIndicatorId | GapIndicatorId | SiteIndicatorId;

/** Every id, in the order in which figures are listed. */
export const indicatorIds: readonly IndicatorId[] = [
  ...hireIndicators,
  ...gapIndicators,
  ...siteIndicators,
].map(({ id }) => id);

export function isIndicatorId(text: string): text is IndicatorId {
  return (indicatorIds as readonly string[]).includes(text);
}
