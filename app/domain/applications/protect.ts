import { THRESHOLDS } from "../disclosure/thresholds.ts";
import { addShares, type Share } from "../share.ts";
import type { Pair } from "./cells.ts";

/** Each group has enough applicants to be counted (rule R2). */
export function isLargeEnough({ focal, reference }: Pair): boolean {
  return Math.min(focal.denominator, reference.denominator) >= THRESHOLDS.minHires;
}

/**
 * The figures of the two groups may be shown: both are large enough, and neither those who passed nor those who did not are so few
 * that they could be recognised (rules R2 and R6). Both are shown or none, since each follows from the other and the total.
 */
export function isSafe(pair: Pair): boolean {
  return isLargeEnough(pair) && [pair.focal, pair.reference].every(isFarFromEdges);
}

function isFarFromEdges({ numerator, denominator }: Share): boolean {
  return Math.min(numerator, denominator - numerator) > THRESHOLDS.nearZero;
}

/**
 * Which parts of a whole may be shown beside it. What is hidden could be computed from the whole and the others: smaller parts are
 * hidden too until the hidden ones together are safe. Parts that say nothing (null) are not shown and hide nothing.
 */
export function shownParts(parts: readonly (Pair | null)[]): readonly boolean[] {
  const known = parts.filter((part) => part !== null);
  const shown = new Set(known.filter(isSafe));
  const hidden = () => known.filter((part) => !shown.has(part) && isCounted(part));
  while (shown.size > 0 && hidden().length > 0 && !isSafe(together(hidden()))) {
    shown.delete(smallest([...shown]));
  }
  return parts.map((part) => part !== null && shown.has(part));
}

/** Nobody at all gives nobody away. */
function isCounted({ focal, reference }: Pair): boolean {
  return focal.denominator + reference.denominator > 0;
}

function smallest(pairs: readonly Pair[]): Pair {
  return pairs.reduce((least, pair) => (weight(pair) < weight(least) ? pair : least));
}

function weight({ focal, reference }: Pair): number {
  return Math.min(focal.denominator, reference.denominator);
}

function together(pairs: readonly Pair[]): Pair {
  return pairs.reduce((sum, { focal, reference }) => ({
    focal: addShares(sum.focal, focal),
    reference: addShares(sum.reference, reference),
  }));
}
