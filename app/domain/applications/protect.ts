import { THRESHOLDS } from "../disclosure/thresholds.ts";
import type { Share } from "../share.ts";
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

/** Nobody at all gives nobody away. */
export function isNobody({ focal, reference }: Pair): boolean {
  return focal.denominator + reference.denominator === 0;
}

/** What may be worked out by subtraction: a safe pair, or nobody. Adding a safe pair to another leaves a safe pair. */
export function isHarmless(pair: Pair): boolean {
  return isNobody(pair) || isSafe(pair);
}

function isFarFromEdges({ numerator, denominator }: Share): boolean {
  return Math.min(numerator, denominator - numerator) > THRESHOLDS.nearZero;
}
