import type { ReadCell, ReadRelease } from "#app/domain/attack/release-text.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { type Relation, relationsOf } from "#app/domain/benchmark/relations.ts";

/** What `release show --json` prints of a release, but for its name: all that an outsider may work with. */
export type ShownRelease = PublishedRelease & {
  /** Every "parent = Σ children" between its cells; a cell that is absent is empty. */
  readonly relations: readonly Relation[];
};

export function shownRelease(release: PublishedRelease): ShownRelease {
  return { ...release, relations: relationsOf(release.cells.map(({ key }) => key)) };
}

/**
 * The releases as an outsider reads them together, from their text. Each time (a quarter, a year) is in one of them only. A value
 * kept from an earlier revision says nothing of the counts as they are now.
 */
export function readTogether(releases: readonly PublishedRelease[]): ReadRelease {
  const [first, ...others] = releases.map(
    (release) => JSON.parse(JSON.stringify(shownRelease(release))) as ReadRelease,
  );
  if (!first) throw new RangeError("no release to read");
  const cells = [first, ...others].flatMap((read) => read.cells);
  return { ...first, cells: cells.map(asOfNow) };
}

function asOfNow(cell: ReadCell & { readonly keptFrom?: string }): ReadCell {
  return cell.keptFrom === undefined ? cell : { key: cell.key, status: "suppressed" };
}
