import type { Period } from "../hiring/period.ts";
import type { Figure } from "../indicators/figure.ts";
import { crossesBreak } from "./series-break.ts";

export type Change = {
  /** Now minus before, in [−1, 1] for shares: shown in points, never in %. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether the 95 % interval leaves out "no change". A difference, not an effect. */
  readonly distinguishable: boolean;
  /** The definition changed in between: the difference is partly an artefact. */
  readonly acrossBreak: boolean;
};

/**
 * A figure against the same figure before, with the hybrid interval of a difference: for two shares it is Newcombe's (method 10,
 * 1998), for two gaps the same construction on their own intervals (Zou & Donner 2008). Null where either has no value.
 */
export function changeOf(now: Figure, before: Figure, periods: ChangePeriods): Change | null {
  const [current, earlier] = [measured(now), measured(before)];
  if (!current || !earlier) return null;

  const difference = current.value - earlier.value;
  const low = difference - Math.hypot(current.value - current.low, earlier.high - earlier.value);
  const high = difference + Math.hypot(current.high - current.value, earlier.value - earlier.low);
  const acrossBreak = crossesBreak(now.indicator, periods.before.from, periods.now.to);
  return { difference, low, high, distinguishable: low > 0 || high < 0, acrossBreak };
}

export type ChangePeriods = { readonly now: Period; readonly before: Period };

function measured({ value, low, high }: Figure) {
  return value === null || low === null || high === null ? null : { value, low, high };
}
