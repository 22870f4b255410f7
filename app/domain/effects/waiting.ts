import { levelOf } from "./findings/finding.ts";
import { minimumDetectableEffect, monthsToWait } from "./minimum-detectable-effect.ts";
import {
  lengthOf,
  type PolicyQuestion,
  pooled,
  pooledMonths,
  startOf,
  treatedSites,
} from "./policy-question.ts";
import { LARGEST_DETECTABLE } from "./thresholds.ts";
import type { Verdict } from "./verdict.ts";

/** How long until there is enough data, at the present pace of hires. */
export type Waiting = {
  readonly months: number;
  /** Hires needed after the policy; null when only time is missing. */
  readonly hires: number | null;
};

/** Beyond ten years nobody waits. */
const TOO_LONG = 120;

/**
 * When what a verdict lacks will be there: months after the policy, hires to see an effect of {@link LARGEST_DETECTABLE}.
 * Null when nothing is missing, or when waiting would not bring it (months before, sites to compare with).
 */
export function waitingFor(question: PolicyQuestion, { missing }: Verdict): Waiting | null {
  const waits = missing.map(({ id, found, needed }): Waiting | null => {
    if (id === "monthsAfter") return { months: needed - (found ?? 0), hires: null };
    return id === "detectableEffect" ? hiresToCome(question, found) : null;
  });
  const known = waits.filter((wait) => wait !== null);
  if (known.length === 0 || known.length < waits.length) return null;
  return known.reduce((a, b) => (b.months > a.months ? b : a));
}

/**
 * What the power table asks, or what the error found asks if that is more: it shrinks as the root of the hires.
 */
function hiresToCome(question: PolicyQuestion, found: number | null): Waiting | null {
  const start = startOf(question) ?? 0;
  const months = pooledMonths(treatedSites(question));
  const before = pooled(months.slice(0, start));
  const after = pooled(months.slice(start)).denominator;
  const promised = hiresAfterNeeded(before.denominator, levelOf(before));
  if (promised === null) return null;

  const asked = found === null ? 0 : Math.ceil(after * (found / LARGEST_DETECTABLE) ** 2);
  const hires = Math.max(promised, asked);
  const wait = monthsToWait(hires, after, after / Math.max(1, lengthOf(question) - start));
  return wait === null || wait > TOO_LONG ? null : { months: wait, hires };
}

/** The fewest hires after the policy with which {@link LARGEST_DETECTABLE} is seen; null when no number is enough. */
export function hiresAfterNeeded(before: number, p0: number): number | null {
  const sees = (treated: number) => {
    const smallest = minimumDetectableEffect({ treated, control: before, p0 });
    return smallest !== null && smallest <= LARGEST_DETECTABLE;
  };
  let high = 1;
  while (!sees(high)) {
    high *= 2;
    if (high > 1e6) return null;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sees(middle)) high = middle;
    else low = middle;
  }
  return high;
}
