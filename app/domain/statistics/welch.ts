import type { Interval } from "#app/domain/share.ts";
import { tInterval, twoSidedTP } from "./student.ts";
import { mean, variance } from "./sums.ts";

export type WelchTest = {
  readonly difference: number;
  /** Null with a single value on a side, or when nothing varies; then so are the others. */
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly interval: Interval | null;
};

/** Difference of two means with unequal variances (Welch 1947). Null when a side is empty. */
export function welchTest(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): WelchTest | null {
  const [m1, m2] = [mean(first), mean(second)];
  if (m1 === null || m2 === null) return null;

  const difference = m1 - m2;
  const [s1, s2] = [variance(first), variance(second)];
  if (s1 === null || s2 === null || s1 + s2 === 0) {
    return { difference, t: null, df: null, p: null, interval: null };
  }

  const [e1, e2] = [s1 / first.length, s2 / second.length];
  const error = Math.sqrt(e1 + e2);
  const df = (e1 + e2) ** 2 / (e1 ** 2 / (first.length - 1) + e2 ** 2 / (second.length - 1));
  const t = difference / error;
  const interval = tInterval(difference, error, df, confidence);
  return { difference, t, df, p: twoSidedTP(t, df), interval };
}
