import type { Interval } from "#app/domain/share.ts";
import { expit, logit } from "#app/domain/statistics/normal.ts";
import {
  poissonBinomialTails,
  type Tails,
  type Trials,
} from "#app/domain/statistics/poisson-binomial.ts";
import { smoothRootBetween } from "#app/domain/statistics/root.ts";
import { sum } from "#app/domain/statistics/sums.ts";

/** What a site hired, and the share of its labour market that has the trait. */
export type SiteExpectation = { readonly hires: number; readonly localShare: number };

export type ExpectedShare = {
  readonly hires: number;
  readonly expected: number;
  readonly variance: number;
  readonly expectedShare: number;
  readonly ratio: number | null;
  /** Exact interval of the ratio; its high end may be the ceiling hires / expected. Null when E is 0. */
  readonly ratioInterval: Interval | null;
  /** P(count ≤ observed) and P(count ≥ observed), if each site hired as its labour market is. */
  readonly pLower: number;
  readonly pUpper: number;
  /** Twice the smaller mid-p tail. */
  readonly midP: number;
  /** False when fewer than {@link INTERPRETABLE} hires were expected. */
  readonly interpretable: boolean;
  /** The ratio if the reference share were 10 % higher, and 10 % lower: how much it hangs on it. */
  readonly sensitivity: Interval | null;
};

/** Below so many expected hires a ratio says nothing. */
export const INTERPRETABLE = 2;

/**
 * Observed hires with the trait against those the sites' own labour markets would give:
 * E = Σ n·p, count ~ Poisson-binomial (Hong 2013). Null when nobody was hired, or a local share is not in
 * [0, 1].
 */
export function expectedShare(
  sites: readonly SiteExpectation[],
  observed: number,
  confidence = 0.95,
): ExpectedShare | null {
  const hiring = sites.filter(({ hires }) => hires > 0);
  const hires = sum(hiring.map((site) => site.hires));
  if (hires === 0 || hiring.some(({ localShare: p }) => !(p >= 0 && p <= 1))) return null;

  const expected = sum(hiring.map((site) => site.hires * site.localShare));
  const { at, below, above } = poissonBinomialTails(hiring.map(trials), observed);
  return {
    hires,
    expected,
    variance: sum(hiring.map(({ hires: n, localShare: p }) => n * p * (1 - p))),
    expectedShare: expected / hires,
    ratio: expected === 0 ? null : observed / expected,
    ratioInterval: ratioInterval(hiring, { observed, expected, hires }, confidence),
    pLower: Math.min(1, below + at),
    pUpper: Math.min(1, above + at),
    midP: Math.min(1, 2 * Math.min(below + at / 2, above + at / 2)),
    interpretable: expected >= INTERPRETABLE,
    sensitivity: expected === 0 ? null : sensitivity(observed, expected),
  };
}

type Counts = { readonly observed: number; readonly expected: number; readonly hires: number };

/**
 * Clopper–Pearson's idea on the Poisson-binomial: the odds of all sites are moved together until the
 * observed count falls on the limit of each tail; the bound is the E so moved over E.
 */
function ratioInterval(
  sites: readonly SiteExpectation[],
  { observed, expected, hires }: Counts,
  confidence: number,
): Interval | null {
  if (expected === 0 || expected === hires) return null;

  const tail = (1 - confidence) / 2;
  const tailsAt = (shift: number) => poissonBinomialTails(sites.map(shifted(shift)), observed);
  const root = (missing: (tails: Tails) => number) =>
    smoothRootBetween(-REACH, REACH, (shift) => missing(tailsAt(shift)), 1e-10);
  const low = root(({ at, above }) => at + above - tail);
  const high = root(({ at, below }) => tail - at - below);
  const ratioAt = (shift: number) =>
    sum(sites.map(shifted(shift)).map(({ hires: n, probability }) => n * probability)) / expected;
  return {
    low: observed === 0 || low === null ? 0 : ratioAt(low),
    high: observed === hires || high === null ? hires / expected : ratioAt(high),
  };
}

/** Odds multiplied by e^±30 hold every ratio that could be observed. */
const REACH = 30;

function trials({ hires, localShare }: SiteExpectation): Trials {
  return { hires, probability: localShare };
}

/** A site whose odds are multiplied by e^shift; shares of 0 and 1 stay what they are. */
function shifted(shift: number): (site: SiteExpectation) => Trials {
  return ({ hires, localShare }) => ({
    hires,
    probability: localShare > 0 && localShare < 1 ? expit(logit(localShare) + shift) : localShare,
  });
}

function sensitivity(observed: number, expected: number): Interval {
  return { low: observed / (1.1 * expected), high: observed / (0.9 * expected) };
}
