import type { SiteSeries } from "#app/domain/effects/policy-question.ts";
import { seeded } from "#app/domain/statistics/random.ts";
import { someSites } from "#tests/domain/effects/series.ts";

/** Twelve sites, half of those of a question; a policy in the middle of their months leaves a year on each side. */
export const HALF = { count: 12, months: 24, hires: 20 };

/** Twelve treated sites whose share of 20 % gains so much when the policy starts. */
export function gaining(points: number): SiteSeries[] {
  return someSites(HALF, 12, draws(11, gain(points)));
}

/** Twelve untreated sites whose share stays at 20 %. */
export function unmoved(): SiteSeries[] {
  return someSites(
    HALF,
    null,
    draws(2, () => 0.2),
  );
}

/** A share of 20 % that gains so much in the thirteenth month. */
export function gain(points: number) {
  return (month: number) => (month < 12 ? 0.2 : 0.2 + points);
}

/** Counts that look drawn at random with this share, always the same. */
export function draws(seed: number, shareAt: (month: number) => number) {
  const random = seeded(seed);
  return (_: number, month: number) =>
    Array.from({ length: 20 }, () => random() < shareAt(month)).filter(Boolean).length;
}
