import {
  mainRegion,
  type PeerSet,
  peerKeys,
  peersIn,
  placeOf,
} from "#app/domain/benchmark/peer-group.ts";
import { type ChosenRelease, latestReleaseBy } from "#app/domain/benchmark/peer-release.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { periodText } from "#app/domain/hiring/period-choice.ts";
import { hiresBySite } from "#app/domain/indicators/measure-sites.ts";
import { findCompany } from "#db/queries/companies.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { findReleasePlan, releaseCellsAt } from "#db/queries/release-cells.ts";
import { listPublishedReleases } from "#db/queries/releases.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";

/** The company’s peers in the last release of its period or before; null when there is none. Published cells only. */
export async function readLatestPeers(
  db: Db,
  siren: string,
  period: Period,
): Promise<PeerSet | null> {
  const chosen = latestReleaseBy(await listPublishedReleases(db), periodText(period));
  return chosen && readPeers(db, siren, chosen, period);
}

/** The company’s peers in a release. `period`: where the company hires then says which region it is compared in. */
export async function readPeers(
  db: Db,
  siren: string,
  { release, time }: ChosenRelease,
  period: Period,
): Promise<PeerSet | null> {
  const company = await findCompany(db, siren);
  const plan = await findReleasePlan(db, release.id);
  if (!company || !plan) return null;

  const profiles = await siteProfilesOf(db, siren);
  const hires = hiresBySite(await measuredMonths(db, siren, period), period);
  const place = placeOf(company.naf, company.headcountBand, mainRegion(profiles, hires));
  const keys = peerKeys(plan.plan.tables, place, time);
  const cells = await releaseCellsAt(db, release.id, keys);
  const indicators = plan.indicators.map((id) => [id, peersIn(cells, keys, id)] as const);
  return { release, time, place, indicators: Object.fromEntries(indicators) };
}
