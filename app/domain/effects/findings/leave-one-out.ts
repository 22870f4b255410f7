import { type PolicyQuestion, treatedSites, untreatedSites } from "../policy-question.ts";
import { ALPHA } from "../thresholds.ts";
import type { Assumption } from "../verdict.ts";

/** With fewer sites than this each of them is expected to matter. */
const SITES_TO_SPARE = 3;

/**
 * The estimate without each treated site in turn (each untreated one when a single site is treated): none
 * alone may turn the sign of an effect. Asked only of an effect; not looked at with fewer than
 * {@link SITES_TO_SPARE} sites to leave out.
 */
export function leaveOneOut(
  question: PolicyQuestion,
  { estimate, p }: { readonly estimate: number; readonly p: number | null },
  estimateOf: (rest: PolicyQuestion) => number | null,
): Assumption {
  const treated = treatedSites(question);
  const leavable = treated.length > 1 ? treated : untreatedSites(question);
  const isAsked = p !== null && p <= ALPHA && leavable.length >= SITES_TO_SPARE;
  const estimates = (isAsked ? leavable : []).flatMap((left) => {
    const sites = question.sites.filter((site) => site !== left);
    return estimateOf({ ...question, sites }) ?? [];
  });
  if (estimates.length === 0) {
    return { id: "leaveOneOut", met: null, evidence: { low: null, high: null } };
  }

  const [low, high] = [Math.min(...estimates), Math.max(...estimates)];
  return { id: "leaveOneOut", met: estimate > 0 ? low > 0 : high < 0, evidence: { low, high } };
}
