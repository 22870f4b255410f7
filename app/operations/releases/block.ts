import type { Panel, PanelRow } from "#app/domain/benchmark/panel.ts";
import { PLANS, planFor, type ReleasePlan } from "#app/domain/benchmark/plan.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { endsYear, quarterPart, quartersOfYear } from "#app/domain/benchmark/release-id.ts";
import type { ReleaseRequest } from "#app/domain/disclosure/release.ts";
import type { EarlierRelease } from "./earlier-releases.ts";
import { hiddenCell, isKept, revisedRequest } from "./erratum.ts";
import { contributorFinder, type Snapshot } from "./snapshot.ts";

/** What is protected together: a quarter alone, or the four of a year that its last one closes. */
export type Block = {
  readonly request: ReleaseRequest;
  /** The releases of the year before it: they settled its plan. */
  readonly basedOn: readonly EarlierRelease[];
  /** Those whose cells are protected with its own: all of them when it closes the year, else none. */
  readonly joined: readonly EarlierRelease[];
};

/**
 * The block of a quarter. `published`: the last word on each earlier quarter of the year. The year's totals come with the fourth
 * quarter when the three others were released; a year keeps the plan and the indicators that it began with. `corrected`: the
 * release of this very quarter that an erratum replaces. `again`: the release that is being made again, to verify it: it keeps its
 * plan, though plans may wait for other sizes by now.
 */
export function blockOf(
  snapshot: Snapshot,
  published: readonly EarlierRelease[],
  corrected: EarlierRelease | null,
  again: PublishedRelease | null,
): Block {
  const closesYear = endsYear(snapshot.period) && isWholeYear(snapshot.period, published);
  const joined = closesYear ? published : [];
  const snapshots = [...joined.map((earlier) => earlier.snapshot), snapshot];
  const nameOf = contributorNames(snapshot);
  const model = again ?? corrected?.release ?? published[0]?.release;
  const indicators = model?.indicators ?? snapshot.indicators;
  const rows = snapshots.flatMap((one) => panelRows(one, indicators, nameOf));
  const request = {
    plan: model ? planOf(model) : planFor(new Set(rows.map((row) => row.contributor)).size),
    panel: { indicators, rows },
    closesYear,
    isEstablished: establishedIn(snapshots, nameOf),
    ...knownCells(joined),
  };
  const releases = { basedOn: published, joined };
  if (!corrected) return { ...releases, request };
  const rowsFrom = (one: Snapshot) => ({ indicators, rows: panelRows(one, indicators, nameOf) });
  const change = { before: rowsFrom(corrected.snapshot), after: rowsFrom(snapshot) };
  return { ...releases, request: revisedRequest(request, corrected.release, change) };
}

/** What earlier releases show; a value kept from before a correction is not the one that the frozen counts hold. */
function knownCells(joined: readonly EarlierRelease[]) {
  const cells = joined.flatMap(({ release }) => release.cells);
  const kept = cells.filter(isKept).map(({ key }) => key);
  return {
    earlier: new Map(cells.map((cell) => [cell.key, isKept(cell) ? hiddenCell(cell.key) : cell])),
    revision: { open: new Set<string>(), sensitive: new Set(kept) },
  };
}

function isWholeYear(period: string, published: readonly EarlierRelease[]): boolean {
  const known = new Set(published.map((earlier) => earlier.period));
  return quartersOfYear(period).every((quarter) => quarter === period || known.has(quarter));
}

/** The plan that a release was made by. */
function planOf({ plan: { id, version } }: PublishedRelease): ReleasePlan {
  const plan = PLANS.find((one) => one.id === id && one.version === version);
  if (!plan) throw new Error(`the plan ${id} version ${version} is not known any longer`);
  return plan;
}

/** Members by the name they count under now, even for the quarters before. */
function contributorNames(snapshot: Snapshot): (member: number) => string {
  const contributorOf = contributorFinder(snapshot);
  return (member) => String(contributorOf(member)).padStart(9, "0");
}

function panelRows(
  { period, rows, indicators: frozen }: Snapshot,
  indicators: Panel["indicators"],
  nameOf: (member: number) => string,
): PanelRow[] {
  const time = quarterPart(period);
  const columns = indicators.map((indicator) => 2 * frozen.indexOf(indicator));
  return rows.map(([member, sector, size, geography, hires, ...counts]) => ({
    contributor: nameOf(member),
    parts: [sector, size, geography, time],
    hires,
    counts: columns.flatMap((at) => [counts[at] ?? 0, counts[at + 1] ?? 0]),
  }));
}

/** Established in a quarter as frozen then; in the year, when it was in one of its quarters. */
function establishedIn(
  snapshots: readonly Snapshot[],
  nameOf: (member: number) => string,
): ReleaseRequest["isEstablished"] {
  const names = new Map(
    snapshots.map(({ period, merged, established, rows }) => {
      const known = new Set(established);
      const contributorOf = contributorFinder({ merged });
      const members = rows.map(([member]) => member);
      const those = members.filter((member) => known.has(contributorOf(member)));
      return [quarterPart(period), new Set(those.map(nameOf))] as const;
    }),
  );
  return (contributor, time) => {
    const quarter = names.get(time);
    if (quarter) return quarter.has(contributor);
    return [...names.values()].some((those) => those.has(contributor));
  };
}
