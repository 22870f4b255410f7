import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** What is counted: `numerator` of `denominator`; those whose answer is unknown stand beside, in neither. Counts of hires (or posts). */
export type Share = {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
};

export type Interval = { readonly low: number; readonly high: number };

/** Nobody counted yet. */
export const EMPTY_SHARE: Share = { numerator: 0, denominator: 0, unknown: 0 };

/** The share as a number in [0, 1]; null when nobody is counted. */
export function ratio({ numerator, denominator }: Share): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** Everyone asked: those counted and those whose answer is unknown. */
export function base({ denominator, unknown }: Share): number {
  return denominator + unknown;
}

/** Known answers over everyone asked, in [0, 1]; null when nobody was asked. */
export function coverage(share: Share): number | null {
  return base(share) === 0 ? null : share.denominator / base(share);
}

export function addShares(a: Share, b: Share): Share {
  return {
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    unknown: a.unknown + b.unknown,
  };
}

/**
 * Wilson score interval of a share, without continuity correction (Wilson, 1927), bounds in [0, 1].
 * Null when nobody is counted.
 */
export function wilsonInterval(
  { numerator, denominator }: Share,
  confidence = 0.95,
): Interval | null {
  if (denominator === 0) return null;

  const z = normalQuantile(1 - (1 - confidence) / 2, 0, 1);
  const p = numerator / denominator;
  const scale = 1 + z ** 2 / denominator;
  const centre = (p + z ** 2 / (2 * denominator)) / scale;
  const reach =
    (z / scale) * Math.sqrt((p * (1 - p)) / denominator + z ** 2 / (4 * denominator ** 2));
  return {
    low: numerator === 0 ? 0 : centre - reach,
    high: numerator === denominator ? 1 : centre + reach,
  };
}
