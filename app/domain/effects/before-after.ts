import type { Interval, Share } from "#app/domain/share.ts";
import {
  agrestiCaffoInterval,
  difference,
  newcombeInterval,
} from "#app/domain/statistics/proportion-difference.ts";
import { type FisherTest, fisherTest } from "#app/domain/statistics/two-proportion-tests.ts";

export type BeforeAfter = {
  /** After minus before, in [−1, 1]. A difference, not an effect. */
  readonly difference: number;
  readonly interval: Interval;
  readonly agrestiCaffo: Interval;
  readonly fisher: FisherTest;
};

/**
 * Two shares, before and after: Newcombe's interval of the difference (method 10, 1998) and Fisher's
 * exact test with its mid-p. Null when nobody was hired on one side.
 */
export function beforeAfter(before: Share, after: Share, confidence = 0.95): BeforeAfter | null {
  const gap = difference(after, before);
  const interval = newcombeInterval(after, before, confidence);
  const agrestiCaffo = agrestiCaffoInterval(after, before, confidence);
  if (gap === null || interval === null || agrestiCaffo === null) return null;
  return { difference: gap, interval, agrestiCaffo, fisher: fisherTest(after, before) };
}
