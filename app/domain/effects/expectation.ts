import type { Share } from "#app/domain/share.ts";
import { expectedShare } from "./expected-share.ts";

/** A site’s hires, and the share of its employment zone’s population that has the trait; null when it is not known. */
export type SiteLabourMarket = {
  readonly site: string;
  readonly share: Share;
  readonly localShare: number | null;
};

/** What the ratio says: its interval lies above 1, below it, around it, or too few hires were expected. */
export const EXPECTED_VERDICTS = [
  "above",
  "below",
  "indistinguishable",
  "notInterpretable",
] as const;

/** Observed hires beside those that the sites’ own labour markets would give. */
export type Expectation = {
  /** Hires of the sites whose labour market is known. */
  readonly observed: number;
  readonly hires: number;
  readonly expectedShare: number;
  /** Observed over expected, with its exact 95 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** False when fewer than two hires were expected. */
  readonly interpretable: boolean;
  /** The ratio if the reference share were 10 % higher, and 10 % lower. */
  readonly sensitivity: { readonly low: number; readonly high: number };
  readonly verdict: (typeof EXPECTED_VERDICTS)[number];
};

/** Null when no site has both hires and a known labour market, or nothing is expected. */
export function expectationOf(sites: readonly SiteLabourMarket[]): Expectation | null {
  const known = sites.flatMap(({ share, localShare }) =>
    localShare === null
      ? []
      : [{ hires: share.denominator, observed: share.numerator, localShare }],
  );
  const observed = known.reduce((sum, site) => sum + site.observed, 0);
  const result = expectedShare(known, observed);
  if (!result || result.ratio === null || !result.ratioInterval || !result.sensitivity) return null;

  const { ratio, ratioInterval, interpretable } = result;
  const expectation = {
    observed,
    hires: result.hires,
    expectedShare: result.expectedShare,
    ratio,
    ...ratioInterval,
    p: result.midP,
    interpretable,
    sensitivity: result.sensitivity,
  };
  return { ...expectation, verdict: verdictOf(expectation) };
}

/** The interval decides: it leaves out 1, or it does not. */
function verdictOf({
  low,
  high,
  interpretable,
}: Omit<Expectation, "verdict">): Expectation["verdict"] {
  if (!interpretable) return "notInterpretable";
  if (low > 1) return "above";
  return high < 1 ? "below" : "indistinguishable";
}
