/** Where a series of months (or quarters) is cut, and whether the time of year is part of the model. */
export type SeriesDesign = {
  /** Rank of the first period under the policy; the series starts at 0. */
  readonly start: number;
  /** Periods in a year: 12 for months, 4 for quarters; null for a model without season. */
  readonly season: number | null;
};

/**
 * One line of the segmented regression: 1, t, [t ≥ start], [t ≥ start]·(t − start), and the yearly sine
 * and cosine.
 */
export function designOf(t: number, { start, season }: SeriesDesign): number[] {
  const after = t >= start ? 1 : 0;
  return [1, t, after, after * (t - start), ...seasonOf(t, season)];
}

/** The same month had the policy not come. */
export function counterfactualOf(t: number, { season }: SeriesDesign): number[] {
  return [1, t, 0, 0, ...seasonOf(t, season)];
}

function seasonOf(t: number, season: number | null): number[] {
  if (season === null) return [];

  const angle = (2 * Math.PI * t) / season;
  return [Math.sin(angle), Math.cos(angle)];
}
