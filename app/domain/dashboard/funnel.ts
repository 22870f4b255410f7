import { funnelLimits, overdispersion, widened } from "../effects/funnel-limits.ts";
import { type Figure, shareFigure } from "../indicators/figure.ts";
import type { HireIndicatorId } from "../indicators/index.ts";
import { addShares, EMPTY_SHARE, type Interval, ratio, type Share } from "../share.ts";

/** Below so many sites their spread says nothing sure about over-dispersion. */
export const SITES_FOR_DISPERSION = 10;

export type FunnelLimits = {
  readonly hires: number;
  readonly within95: Interval;
  readonly within998: Interval;
};

export type FunnelSite = FunnelLimits & {
  readonly site: string;
  readonly figure: Figure;
  /** Where the site falls; within the limits, sites are not told apart, let alone ranked. */
  readonly position: "within" | "beyond95" | "beyond998";
};

/** Sites by size around the company's own share. */
export type Funnel = {
  readonly indicator: HireIndicatorId;
  /** The share of all sites together, in (0, 1). */
  readonly target: number;
  /** Variance of sites over what chance alone gives; the limits are widened by it. 1 with few sites. */
  readonly dispersion: number;
  readonly sites: readonly FunnelSite[];
  /** Limits from one hire to the largest site, to draw the curves. */
  readonly curve: readonly FunnelLimits[];
};

/** Null when there is nothing to compare: fewer than two sites with hires, or all of them at 0 or 100 %. */
export function funnelOf(
  indicator: HireIndicatorId,
  shares: ReadonlyMap<string, Share>,
): Funnel | null {
  const counted = [...shares].filter(([, { denominator }]) => denominator > 0);
  const target = ratio(counted.map(([, share]) => share).reduce(addShares, EMPTY_SHARE));
  if (counted.length < 2 || target === null || target === 0 || target === 1) return null;

  const dispersion = dispersionOf(
    counted.map(([, share]) => share),
    target,
  );
  const limits = (hires: number) => limitsAt(hires, target, dispersion);
  const sites = counted.map(([site, share]) =>
    funnelSite(indicator, site, share, limits(share.denominator)),
  );
  const largest = Math.max(...counted.map(([, { denominator }]) => denominator));
  return { indicator, target, dispersion, sites, curve: sizesUpTo(largest).map(limits) };
}

function dispersionOf(shares: readonly Share[], target: number): number {
  return shares.length < SITES_FOR_DISPERSION ? 1 : (overdispersion(shares, target) ?? 1);
}

function limitsAt(hires: number, target: number, dispersion: number): FunnelLimits {
  const at = (coverage: number) => {
    const limits = funnelLimits(hires, target, coverage) ?? { low: 0, high: 1 };
    return widened(limits, target, dispersion);
  };
  return { hires, within95: at(0.95), within998: at(0.998) };
}

function funnelSite(
  indicator: HireIndicatorId,
  site: string,
  share: Share,
  limits: FunnelLimits,
): FunnelSite {
  const value = share.numerator / share.denominator;
  const position = isWithin(value, limits.within95)
    ? "within"
    : isWithin(value, limits.within998)
      ? "beyond95"
      : "beyond998";
  return { site, figure: shareFigure(indicator, site, share), position, ...limits };
}

function isWithin(value: number, { low, high }: Interval): boolean {
  return value >= low && value <= high;
}

const CURVE_POINTS = 40;

/** Sizes from 1 to the largest, closer together where the limits bend most. */
function sizesUpTo(largest: number): readonly number[] {
  const sizes = Array.from({ length: CURVE_POINTS }, (_, index) =>
    Math.round(largest ** (index / (CURVE_POINTS - 1))),
  );
  return [...new Set(sizes)];
}
