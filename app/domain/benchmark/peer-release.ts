/** A release as a list of them names it. */
export type ListedRelease = {
  readonly id: string;
  /** "2025-T4". */
  readonly period: string;
  readonly publishedAt: string;
  /** The later revision that replaces it; null when it is the last word. */
  readonly supersededBy: string | null;
};

/** The release whose cells of a time ("2025-T4", "2025") are compared with, and that time. */
export type ChosenRelease = { readonly release: ListedRelease; readonly time: string };

/** The times that releases tell of, the newest first: each quarter, and a year with its last quarter. */
export function releasedTimes(releases: readonly ListedRelease[]): readonly string[] {
  return inForce(releases).flatMap(({ period }) =>
    period.endsWith("T4") ? [period, period.slice(0, 4)] : [period],
  );
}

/** The release of exactly that time; a year is told by the release of its last quarter. */
export function releaseOf(releases: readonly ListedRelease[], time: string): ChosenRelease | null {
  const release = inForce(releases).find(({ period }) => period === closingQuarter(time));
  return release ? { release, time } : null;
}

/** The same, else the last quarter released before it: an older figure is said to be one. */
export function latestReleaseBy(
  releases: readonly ListedRelease[],
  time: string,
): ChosenRelease | null {
  const exact = releaseOf(releases, time);
  if (exact) return exact;

  const earlier = inForce(releases).find(({ period }) => period <= closingQuarter(time));
  return earlier ? { release: earlier, time: earlier.period } : null;
}

function closingQuarter(time: string): string {
  return /^\d{4}$/.test(time) ? `${time}-T4` : time;
}

/** The last revision of each period, the newest period first. */
function inForce(releases: readonly ListedRelease[]): readonly ListedRelease[] {
  return releases
    .filter(({ supersededBy }) => supersededBy === null)
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}
