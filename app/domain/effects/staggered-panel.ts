/** Sites over the same periods, numbered from 1. */
export type StaggeredPanel = {
  /** For each site, the first period under the policy; null when it never comes. */
  readonly firstTreated: readonly (number | null)[];
  /** For each site, its share in each period; null where it hired nobody. */
  readonly shares: readonly (readonly (number | null)[])[];
};

/** A panel without holes, in which every treated site has a period before. */
export type BalancedPanel = {
  readonly firstTreated: readonly (number | null)[];
  readonly shares: readonly (readonly number[])[];
  readonly periods: number;
};

/**
 * Leaves out sites with a hole and sites treated from the start (nothing to compare them with); a site
 * treated after the last period is not treated yet.
 */
export function balanced({ firstTreated, shares }: StaggeredPanel): BalancedPanel {
  const periods = Math.max(0, ...shares.map((row) => row.length));
  const sites = shares.flatMap((row, site) => {
    const first = firstTreated[site] ?? null;
    const known = row.filter((share) => share !== null);
    if (known.length < periods || (first !== null && first <= 1)) return [];
    return [{ first: first !== null && first > periods ? null : first, known }];
  });
  return {
    firstTreated: sites.map(({ first }) => first),
    shares: sites.map(({ known }) => known),
    periods,
  };
}

/** The dates of adoption, in order. */
export function cohortsOf({ firstTreated }: BalancedPanel): number[] {
  const dates = firstTreated.filter((first) => first !== null);
  return [...new Set(dates)].toSorted((a, b) => a - b);
}
