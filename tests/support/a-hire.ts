import type { Hire } from "#app/domain/hiring/hire.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";

/** A CDI of January 2025 that says nothing else, observed for two years. */
export function aHire(known: Partial<Hire> = {}): Hire {
  return { ...SILENT, ...known };
}

/** A site of Rennes that gives neither its dates nor its headcount. */
export function aSite(known: Partial<SiteProfile> = {}): SiteProfile {
  return { ...RENNES, ...known };
}

const SILENT: Hire = {
  month: 202501,
  monthsObserved: 24,
  priorityDistrict: null,
  rural: null,
  gender: null,
  contract: "CDI",
  fixedTermMonths: null,
  diplomaRequirement: null,
  simulation: null,
  immersionDays: null,
  workSample: null,
  structuredInterview: null,
  anonymousCv: null,
  occupation: null,
  level: null,
  usualLevel: null,
  channel: null,
  presentAfter6: null,
  presentAfter12: null,
};

const RENNES: SiteProfile = {
  code: "A",
  name: null,
  commune: "35238",
  department: "35",
  region: "53",
  employmentZone: "5315",
  density: 1,
  openedOn: null,
  closedOn: null,
  headcount: null,
  rural: "no",
  priorityDistrict: "undetermined",
};
