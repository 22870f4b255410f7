import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

import type { Share } from "#app/domain/share.ts";
import { minimumDetectableEffect, USUAL_DEMAND } from "../minimum-detectable-effect.ts";
import { ALPHA } from "../thresholds.ts";
import type { Finding, Missing } from "../verdict.ts";

/** A finding without an estimate, and why. */
export function nothingFound(missing: readonly Missing[]): Finding<never> {
  return {
    detail: null,
    estimate: null,
    interval: null,
    p: null,
    smallestP: null,
    smallestDetectable: null,
    assumptions: [],
    missing,
  };
}

/** An estimator said that these numbers have no estimate. */
export const NOT_ESTIMABLE: Missing = { id: "estimable", found: 0, needed: 1 };

/** The smallest effect seen four times in five with this standard error: (t + z)·error. */
export function detectableWith(standardError: number, df: number): number {
  const z = normalQuantile(USUAL_DEMAND.power, 0, 1);
  return (tQuantile(1 - ALPHA / 2, Math.max(1, df)) + z) * standardError;
}

export type Hires = { readonly treated: number; readonly control: number; readonly p0: number };

/**
 * The larger of what the power table promises from the hires alone, and of what the error found allows.
 * Null when even a share of 100 % would not be seen.
 */
export function smallestDetectable(hires: Hires, fromError: number): number | null {
  const promised = minimumDetectableEffect({ ...hires, p0: Math.min(hires.p0, CERTAIN) });
  return promised === null ? null : Math.max(promised, fromError);
}

const CERTAIN = 1 - 1e-9;

/**
 * The level that the power table is asked with: the centre of the 95 % interval of Agresti and Coull, (y + 2)/(n + 4). A share
 * that chance alone made 0 would promise that a small effect is seen.
 */
export function levelOf({ numerator, denominator }: Omit<Share, "unknown">): number {
  return (numerator + 2) / (denominator + 4);
}

/** Two counts that share one comparison weigh like this many hires: 1/(1/a + 1/b). */
export function together(a: number, b: number): number {
  return a > 0 && b > 0 ? 1 / (1 / a + 1 / b) : 0;
}
