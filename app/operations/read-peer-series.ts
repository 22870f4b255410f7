import { cellKey, partsOf, TOTAL } from "#app/domain/benchmark/cell.ts";
import { mainRegion, type PeerPlace, peerKeys, placeOf } from "#app/domain/benchmark/peer-group.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import {
  type PeerQuarter,
  type PeerSource,
  type PeerWindow,
  type PublishedQuarter,
  peerShares,
  sidesOf,
} from "#app/domain/effects/peer-periods.ts";
import type { PeerShares } from "#app/domain/effects/policy-question.ts";
import { parseQuarter } from "#app/domain/hiring/month.ts";
import { hiresBySite } from "#app/domain/indicators/measure-sites.ts";
import { findCompany } from "#db/queries/companies.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { findReleasePlan, releaseCellsAt } from "#db/queries/release-cells.ts";
import { listPublishedReleases, type ReleaseSummary } from "#db/queries/releases.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";

export type PeerSeries = { readonly peers: PeerShares | null; readonly source: PeerSource };

/**
 * The company’s peers before and after a policy, from published cells only, so that an effect can reveal nobody: the closest group
 * that has enough quarters of the indicator, the same one in all of them.
 */
export async function readPeerSeries(
  db: Db,
  siren: string,
  indicator: string,
  window: PeerWindow,
): Promise<PeerSeries> {
  const all = await listPublishedReleases(db);
  const releases = all.filter(({ supersededBy }) => supersededBy === null);
  if (releases.length === 0) return missing("noRelease", []);

  const place = await placeIn(db, siren, window);
  const groups = new Map<string, ReadQuarter[]>();
  for (const release of releases) {
    for (const { group, ...read } of await quartersIn(db, release, place, indicator)) {
      groups.set(group, [...(groups.get(group) ?? []), read]);
    }
  }
  for (const [group, read] of groups) {
    const quarters = read.flatMap(({ followed }) => followed);
    const peers = peerShares(quarters, window);
    if (peers) {
      const used = releasesOf(releases, quarters, window);
      return found(peers, group, { releases: used, quarters: drawnIn(read, window) });
    }
  }
  const known = [...groups.values()].map((read) => read.flatMap(({ followed }) => followed));
  const sides = known.map((quarters) => sidesOf(quarters, window));
  const isReleased = known.some((quarters) => quarters.length > 0);
  return missing(isReleased ? "tooFewQuarters" : "notReleased", sides);
}

async function placeIn(db: Db, siren: string, window: PeerWindow): Promise<PeerPlace> {
  const company = await findCompany(db, siren);
  const profiles = await siteProfilesOf(db, siren);
  const hires = hiresBySite(await measuredMonths(db, siren, window), window);
  return placeOf(company?.naf ?? "", company?.headcountBand ?? "", mainRegion(profiles, hires));
}

/** What a release gives of a group: a quarter to follow, or none, and how it is drawn. */
type ReadQuarter = {
  readonly followed: readonly PublishedQuarter[];
  readonly drawn: PeerQuarter;
};

/** Each group of a release, the closest first, with what it publishes of the indicator. */
async function quartersIn(
  db: Db,
  { id, period }: ReleaseSummary,
  place: PeerPlace,
  indicator: string,
) {
  const plan = await findReleasePlan(db, id);
  const keys = peerKeys(plan?.plan.tables ?? [], place, period);
  const cells = await releaseCellsAt(db, id, keys);
  return keys.map((key) => ({
    group: cellKey([...partsOf(key).slice(0, -1), TOTAL]),
    followed: quarterOf(cells.get(key), indicator, period),
    drawn: drawnQuarter(cells.get(key), indicator, period),
  }));
}

/** A range is no point: it is a gap in the line, as what is hidden. */
function drawnQuarter(
  cell: PublishedCell | undefined,
  indicator: string,
  quarter: string,
): PeerQuarter {
  if (cell?.status === "suppressed") return { quarter, status: "confidential" };

  const figure = cell?.indicators[indicator];
  if (figure?.status === "published") return { quarter, status: "published", share: figure.share };
  const isHidden = figure?.status === "suppressed" || figure?.status === "band";
  return { quarter, status: isHidden ? "confidential" : "notReleased" };
}

/** The quarters that lie whole in the window, in the order of time; a year’s release has none. */
function drawnIn(read: readonly ReadQuarter[], { from, to }: PeerWindow): readonly PeerQuarter[] {
  return read
    .map(({ drawn }) => drawn)
    .filter(({ quarter }) => {
      const period = parseQuarter(quarter);
      return period !== null && period.from >= from && period.to <= to;
    })
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
}

/** A range, or a share whose interval is not known, cannot be followed over time. */
function quarterOf(
  cell: PublishedCell | undefined,
  indicator: string,
  quarter: string,
): readonly PublishedQuarter[] {
  const figure = cell?.status === "published" ? cell.indicators[indicator] : undefined;
  if (figure?.status !== "published" || figure.low === null || figure.high === null) return [];

  const { n: hires, share, low, high } = figure;
  return [{ quarter, hires, share, interval: { low, high } }];
}

function releasesOf(
  releases: readonly ReleaseSummary[],
  quarters: readonly PublishedQuarter[],
  window: PeerWindow,
): readonly string[] {
  const { before, after } = sidesOf(quarters, window);
  const used = new Set([...before, ...after].map(({ quarter }) => quarter));
  return releases.filter(({ period }) => used.has(period)).map(({ id }) => id);
}

type Sources = Omit<Extract<PeerSource, { status: "found" }>, "status" | "group">;

function found(peers: PeerShares, group: string, sources: Sources): PeerSeries {
  return { peers, source: { status: "found", group, ...sources } };
}

/** Counts are those of the group that has the most quarters. */
function missing(
  reason: Extract<PeerSource, { status: "missing" }>["reason"],
  sides: readonly ReturnType<typeof sidesOf>[],
): PeerSeries {
  const counts = sides.map(({ before, after }) => ({ before: before.length, after: after.length }));
  const [most] = counts.toSorted((a, b) => b.before + b.after - a.before - a.after);
  return { peers: null, source: { status: "missing", reason, ...(most ?? NONE) } };
}

const NONE = { before: 0, after: 0 };
