import { addMonths, type Month, monthsBetween, parseQuarter } from "#app/domain/hiring/month.ts";
import type { Interval, Share } from "#app/domain/share.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import type { PeerShares } from "./policy-question.ts";
import { MONTHS_AFTER, MONTHS_BEFORE } from "./thresholds.ts";

/** What a release says of peers in a quarter: hires counted, share and interval, rounded to the point. */
export type PublishedQuarter = {
  /** "2025-T4" */
  readonly quarter: string;
  readonly hires: number;
  readonly share: number;
  readonly interval: Interval;
};

/** A quarter of the peers as it is drawn: the share, or why a release of it gives none. */
export type PeerQuarter = { readonly quarter: string } & (
  | { readonly status: "published"; readonly share: number }
  | { readonly status: "confidential" | "notReleased" }
);

/** Whom the plan compares with, or how many quarters there are of how many that are needed. */
export type PeerSource =
  | {
      readonly status: "found";
      /** Key of the group of employers, of its total over time. */
      readonly group: string;
      readonly releases: readonly string[];
      /** Every released quarter of the window, the one in which the policy starts too: drawn, never estimated with. */
      readonly quarters: readonly PeerQuarter[];
    }
  | {
      readonly status: "missing";
      readonly reason: "noRelease" | "notReleased" | "tooFewQuarters";
      /** Of the group that has the most. */
      readonly before: number;
      readonly after: number;
    };

/** Quarters that a comparison with peers needs before and after the start: as many months as an interrupted series. */
export const QUARTERS_BEFORE = MONTHS_BEFORE / 3;
export const QUARTERS_AFTER = MONTHS_AFTER / 3;

/** The window of a study, and the first month under the policy. */
export type PeerWindow = { readonly from: Month; readonly to: Month; readonly startsOn: Month };

/** The quarters that lie whole before the start, and whole from it on; the one that holds it is left out. */
export function sidesOf(quarters: readonly PublishedQuarter[], window: PeerWindow) {
  const { from, to, startsOn } = window;
  const timed = quarters.flatMap((published) => {
    const period = parseQuarter(published.quarter);
    return period && period.from >= from && period.to <= to ? [{ ...published, ...period }] : [];
  });
  return {
    before: timed.filter((quarter) => quarter.to < startsOn),
    after: timed.filter((quarter) => quarter.from >= startsOn),
  };
}

/** Peers before and after, with the months they are of; null with too few quarters on either side. */
export function peerShares(
  quarters: readonly PublishedQuarter[],
  window: PeerWindow,
): PeerShares | null {
  const { before, after } = sidesOf(quarters, window);
  if (before.length < QUARTERS_BEFORE || after.length < QUARTERS_AFTER) return null;

  const ranks = (side: typeof before) =>
    side.flatMap(({ from }) =>
      [0, 1, 2].map((month) => monthsBetween(window.from, addMonths(from, month))),
    );
  return {
    before: effectiveShare(before),
    after: effectiveShare(after),
    months: { before: ranks(before), after: ranks(after) },
  };
}

/** Rounded to the point, a share is off by up to half of one: the standard deviation of that. */
const ROUNDING = 0.01 / Math.sqrt(12);
const Z = 1.959963984540054;

/**
 * The quarters together as a share of as many independent hires as their published intervals are worth: hires of one employer are
 * alike, and the same employers are in every quarter, so that errors are added and not averaged out.
 */
function effectiveShare(quarters: readonly PublishedQuarter[]): Share {
  const hires = sum(quarters.map((quarter) => quarter.hires));
  const mean = (of: (quarter: PublishedQuarter) => number) =>
    sum(quarters.map((quarter) => quarter.hires * of(quarter))) / hires;
  const share = mean((quarter) => quarter.share);
  const error = mean(({ interval: { low, high } }) => (high - low) / (2 * Z)) + ROUNDING;
  const spread = Math.max(share * (1 - share), SMALLEST_SPREAD);
  const worth = Math.min(hires, spread / error ** 2);
  return { numerator: share * worth, denominator: worth, unknown: 0 };
}

/** A share rounded to 0 or 100 % is not one without error. */
const SMALLEST_SPREAD = 0.005 * 0.995;
