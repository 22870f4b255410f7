import { minimumDetectableEffect, monthsToWait } from "./minimum-detectable-effect.ts";

/** What is known before a policy starts. */
export type DetectionPlan = {
  readonly hiresPerYear: number;
  /** The share without the policy, in [0, 1). */
  readonly share: number;
  /** The effect hoped for, in (0, 1]. */
  readonly target: number;
  /** Months after the start; as many are looked at before. */
  readonly months: number;
  /** How much less hires tell because those of one site resemble each other, at least 1. */
  readonly designEffect: number;
};

export type Detection = {
  /** Null when even a share of 100 % would not be seen. */
  readonly smallest: number | null;
  /** Months until the target is seen; null when ten years are not enough. */
  readonly wait: number | null;
  readonly byMonths: readonly { months: number; hires: number; smallest: number | null }[];
};

const DURATIONS = [6, 12, 18, 24, 36] as const;
const TOO_LONG = 120;

/** Beyond it hires tell next to nothing. */
export const LARGEST_DESIGN_EFFECT = 50;

/** "With 120 hires a year you can detect +x points", and how long to wait for an effect of the size hoped for. */
export function detectionOf(plan: DetectionPlan): Detection {
  const { hiresPerYear, share, target, months, designEffect } = plan;
  const pace = hiresPerYear / 12;
  const smallestAfter = (duration: number) => {
    const hires = pace * duration;
    return minimumDetectableEffect({ treated: hires, control: hires, p0: share, designEffect });
  };
  const sees = (duration: number) =>
    (smallestAfter(duration) ?? Number.POSITIVE_INFINITY) <= target;
  const enough = Array.from({ length: TOO_LONG }, (_, i) => i + 1).find(sees);
  return {
    smallest: smallestAfter(months),
    wait: enough === undefined ? null : monthsToWait(pace * enough, 0, pace),
    byMonths: DURATIONS.map((duration) => ({
      months: duration,
      hires: Math.round(pace * duration),
      smallest: smallestAfter(duration),
    })),
  };
}

/** The plan that an address asks for; null when a number is missing or out of bounds. Percents and points in the address. */
export function readDetectionPlan(address: {
  get(name: string): string | null;
}): DetectionPlan | null {
  const number = (name: string, usual = "") =>
    Number((address.get(name) ?? usual).trim().replace(",", "."));
  const [hiresPerYear, share] = [number("hires"), number("share") / 100];
  const [target, months] = [number("target") / 100, number("months")];
  const designEffect = number("deff", "1");
  const isRight =
    hiresPerYear > 0 &&
    hiresPerYear <= 1e6 &&
    share >= 0 &&
    share < 1 &&
    target > 0 &&
    target <= 1 &&
    Number.isInteger(months) &&
    months > 0 &&
    months <= TOO_LONG &&
    designEffect >= 1 &&
    designEffect <= LARGEST_DESIGN_EFFECT;
  return isRight ? { hiresPerYear, share, target, months, designEffect } : null;
}
