import type { Verdict } from "../territory/place.ts";
import type { Formula } from "./indicator.ts";

/** A site as its file describes it and as it was located. */
export type SiteProfile = {
  readonly code: string;
  readonly name: string | null;
  readonly commune: string;
  readonly department: string | null;
  readonly region: string | null;
  readonly employmentZone: string | null;
  readonly density: number | null;
  /** Days, ISO text; null when not given. */
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly headcount: number | null;
  readonly rural: Verdict;
  readonly priorityDistrict: Verdict;
};

/** A question asked of sites, weighted by the people who work there. */
export type SiteIndicator<Id extends string = string> = {
  readonly id: Id;
  readonly formula: Formula;
  /** True, false, or null when the site could not be located well enough. */
  readonly trait: (site: SiteProfile) => boolean | null;
};

export function defineSiteIndicator<const Id extends string>(
  definition: SiteIndicator<Id>,
): SiteIndicator<Id> {
  return definition;
}

/** A verdict as a trait: only yes and no are answers. */
export function settled(verdict: Verdict): boolean | null {
  if (verdict === "yes") return true;
  return verdict === "no" ? false : null;
}
