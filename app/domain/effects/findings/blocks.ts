import { ratio } from "#app/domain/share.ts";
import { lengthOf, type PolicyQuestion, pooled, type SiteSeries } from "../policy-question.ts";

/** Periods of so many months, the finest first. */
const SIZES = [1, 3, 6, 12];

/** Of all sites, the least share that must have hires in every period for the period to be fine enough. */
const COMPLETE = 0.8;

export type Blocks = {
  /** Months in each period. */
  readonly size: number;
  /** The periods that hold the start of each site's policy, numbered from 1; null without a policy. */
  readonly firstTreated: readonly (number | null)[];
  readonly shares: readonly (readonly (number | null)[])[];
};

/**
 * The series of all sites by the finest period in which most of them hired somebody. Periods are counted
 * from the earliest start, so that none mixes months before and after it; odd months at either end are
 * left out. Null when no period is fine enough for at least two before and one after.
 */
export function blocksOf(question: PolicyQuestion, start: number): Blocks | null {
  for (const size of SIZES) {
    const first = start % size;
    const count = Math.floor((lengthOf(question) - first) / size);
    const before = (start - first) / size;
    if (before < 2 || count <= before) return null;

    const shares = question.sites.map((site) => sharesOf(site, first, size, count));
    const complete = shares.filter((row) => row.every((share) => share !== null)).length;
    if (complete < COMPLETE * shares.length) continue;
    const firstTreated = question.sites.map(({ adoptedAt }) =>
      adoptedAt === null ? null : Math.floor((adoptedAt - first) / size) + 1,
    );
    return { size, firstTreated, shares };
  }
  return null;
}

function sharesOf(
  { months }: SiteSeries,
  first: number,
  size: number,
  count: number,
): (number | null)[] {
  return Array.from({ length: count }, (_, i) => {
    const from = first + i * size;
    return ratio(pooled(months.slice(from, from + size)));
  });
}
