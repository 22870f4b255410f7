import type { PeerSet } from "#app/domain/benchmark/peer-group.ts";
import { type DepartmentFigure, departmentFigures } from "#app/domain/dashboard/by-department.ts";
import type { Dashboard } from "#app/domain/dashboard/dashboard.ts";
import {
  type Baseline,
  type BaselineChoice,
  chosenBaseline,
} from "#app/domain/effects/baselines.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import {
  type HireIndicatorId,
  hireIndicators,
  type IndicatorId,
} from "#app/domain/indicators/index.ts";
import { hiresBySite } from "#app/domain/indicators/measure-sites.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import type { Vintages } from "#app/domain/territory/place.ts";
import { countedImports } from "#db/queries/explanations.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { type KeptPolicy, policiesOf } from "#db/queries/policies.ts";
import { loadedBaselines } from "#db/queries/reference-shares.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readDashboard } from "./read-dashboard.ts";
import { readExpected } from "./read-expectations.ts";
import { readIndicators } from "./read-indicators.ts";
import { readLatestPeers } from "./read-peers.ts";

export type CompanyPage = {
  readonly dashboard: Dashboard;
  /** The indicator by département of the sites shown. */
  readonly departments: readonly DepartmentFigure[];
  /** Every site, whatever the filter. */
  readonly profiles: readonly SiteProfile[];
  /** Site → hires of every contract over the period. */
  readonly hires: Readonly<Record<string, number>>;
  /** Of the nomenclatures behind the hires of the period, without repetition. */
  readonly vintages: readonly Vintages[];
  readonly policies: readonly KeptPolicy[];
  /** What the figures are set beside: peers of a release, and the sites’ labour markets. */
  readonly references: { readonly peers: PeerSet | null; readonly expected: readonly Expected[] };
  readonly choice: BaselineChoice;
};

export type PageRequest = {
  readonly period: Period;
  readonly site: string | null;
  readonly indicator: IndicatorId;
  /** Residents when it is null, or not loaded. */
  readonly baseline: Baseline | null;
};

/** What the pages of a company show over a period, on the screen and in print: aggregates only. */
export async function readCompanyPage(
  db: Db,
  siren: string,
  { period, site, indicator, baseline: asked }: PageRequest,
): Promise<CompanyPage> {
  const profiles = await siteProfilesOf(db, siren);
  const bySite = await readIndicators(db, siren, { ...period, by: "site", site: null });
  const shown = profiles.filter(({ code }) => site === null || code === site);
  const months = await measuredMonths(db, siren, period);
  const choice = chosenBaseline(asked, await loadedBaselines(db));
  return {
    dashboard: await readDashboard(db, siren, period, { site, compared: comparedBy(indicator) }),
    departments: departmentFigures(indicator, shown, bySite),
    profiles,
    hires: Object.fromEntries(hiresBySite(months, period)),
    vintages: await vintagesBehind(db, siren, period),
    policies: await policiesOf(db, siren),
    references: {
      peers: await readLatestPeers(db, siren, period),
      expected: await readExpected(db, siren, { period, site, baseline: choice.baseline }),
    },
    choice,
  };
}

/** Sites are compared by hires: for any other indicator, by the first one. */
function comparedBy(indicator: IndicatorId): HireIndicatorId {
  return hireIndicators.find(({ id }) => id === indicator)?.id ?? "priorityDistrict";
}

async function vintagesBehind(db: Db, siren: string, period: Period): Promise<Vintages[]> {
  const imports = await countedImports(db, siren, period);
  const texts = new Set(imports.flatMap(({ vintages }) => vintages ?? []));
  return [...texts].map((text) => JSON.parse(text) as Vintages);
}
