import type { Panel } from "#app/domain/benchmark/panel.ts";
import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import { emptiedRows, type Revision, revisionsOf } from "#app/domain/disclosure/errata.ts";
import type { ReleaseRequest } from "#app/domain/disclosure/release.ts";
import type { EarlierRelease } from "./earlier-releases.ts";

/** Whether a cell shows a figure of an earlier revision. */
export function isKept(cell: PublishedCell): boolean {
  return cell.status === "published" && cell.keptFrom !== undefined;
}

export function hiddenCell(key: string): PublishedCell {
  return { key, status: "suppressed", reason: "confidential" };
}

/**
 * The request of an erratum: what did not change stays, what was hidden stays hidden, what may be corrected is open, and a change
 * that would speak of too few employers stays in doubt. The change is that of the quarter's own rows.
 */
export function revisedRequest(
  request: ReleaseRequest,
  corrected: PublishedRelease,
  { before, after }: { readonly before: Panel; readonly after: Panel },
): ReleaseRequest {
  const { plan, panel, closesYear, earlier, revision } = request;
  const revisions = revisionsOf(plan, before, after, closesYear);
  const ofRevision = (wanted: Revision) =>
    [...revisions].flatMap(([key, revision]) => (revision === wanted ? [key] : []));
  const known = corrected.cells.map((cell) => {
    const stays = revisions.get(cell.key) !== "confidential" && !isKept(cell);
    return [cell.key, stays ? cell : hiddenCell(cell.key)] as const;
  });
  return {
    ...request,
    panel: { ...panel, rows: [...panel.rows, ...emptiedRows(before)] },
    earlier: new Map([...earlier, ...known]),
    revision: {
      open: new Set([...(revision?.open ?? []), ...ofRevision("revisable")]),
      sensitive: new Set([
        ...(revision?.sensitive ?? []),
        ...ofRevision("confidential"),
        ...corrected.cells.filter(isKept).map(({ key }) => key),
      ]),
    },
  };
}

/** Cells that the erratum may not show corrected keep what the release before it showed, and say so. */
export function withKeptCells(
  made: PublishedRelease,
  { id, release: corrected }: EarlierRelease,
  { revision }: ReleaseRequest,
): PublishedRelease {
  const cells = new Map(made.cells.map((cell) => [cell.key, cell]));
  for (const key of revision?.sensitive ?? []) {
    if (!cells.has(key)) cells.set(key, hiddenCell(key));
  }
  for (const before of corrected.cells) {
    const now = cells.get(before.key);
    if (before.status === "suppressed") cells.set(before.key, before);
    else if (now?.status === "suppressed") {
      cells.set(before.key, { ...before, keptFrom: before.keptFrom ?? id });
    } else if (now && !revision?.open.has(before.key)) cells.set(before.key, before);
  }
  return { ...made, cells: [...cells.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}
