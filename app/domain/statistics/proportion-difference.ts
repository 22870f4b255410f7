import { type Interval, ratio, type Share, wilsonInterval } from "#app/domain/share.ts";
import { zOf } from "./normal.ts";

/** First share minus second, in [−1, 1]; null when nobody is counted on one side. */
export function difference(first: Share, second: Share): number | null {
  const p1 = ratio(first);
  const p2 = ratio(second);
  return p1 === null || p2 === null ? null : p1 - p2;
}

/**
 * Newcombe's hybrid score interval of a difference of two independent shares (method 10, Statistics in
 * Medicine 1998, 17:873), from the two Wilson intervals. Null when nobody is counted on one side.
 */
export function newcombeInterval(first: Share, second: Share, confidence = 0.95): Interval | null {
  const [p1, p2] = [ratio(first), ratio(second)];
  const w1 = wilsonInterval(first, confidence);
  const w2 = wilsonInterval(second, confidence);
  if (p1 === null || p2 === null || w1 === null || w2 === null) return null;

  return {
    low: p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2),
    high: p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low),
  };
}

/**
 * Agresti–Caffo interval (2000): Wald after one success and one failure more on each side, cut to
 * [−1, 1]. Null when nobody is counted on one side.
 */
export function agrestiCaffoInterval(
  first: Share,
  second: Share,
  confidence = 0.95,
): Interval | null {
  const z = zOf(confidence);
  if (first.denominator === 0 || second.denominator === 0 || z === null) return null;

  const [p1, v1] = smoothed(first);
  const [p2, v2] = smoothed(second);
  const reach = z * Math.sqrt(v1 + v2);
  return { low: Math.max(-1, p1 - p2 - reach), high: Math.min(1, p1 - p2 + reach) };
}

function smoothed({ numerator, denominator }: Share): readonly [p: number, variance: number] {
  const p = (numerator + 1) / (denominator + 2);
  return [p, (p * (1 - p)) / (denominator + 2)];
}
