import { ratio } from "#app/domain/share.ts";
import { directStandardisation } from "../direct-standardisation.ts";
import { type PolicyQuestion, pooled, treatedSites } from "../policy-question.ts";
import type { Assumption } from "../verdict.ts";

/** A change of mix that moves the share by less than this (three points) is nobody's effect. */
const NEGLIGIBLE = 0.03;

/**
 * The treated sites hire after in the proportions of before: their share after, brought to the mix of
 * before (direct standardisation), moves by less than half of the estimate, or by a negligible amount.
 * Not looked at when a site that hired before hires nobody after.
 */
export function siteMix(question: PolicyQuestion, start: number, estimate: number): Assumption {
  const sites = treatedSites(question).map(({ months }) => ({
    before: pooled(months.slice(0, start)),
    after: pooled(months.slice(start)),
  }));
  const standardised = directStandardisation(
    sites.map(({ before, after }) => ({ share: after, weight: before.denominator })),
  );
  const raw = ratio(pooled(sites.map(({ after }) => after)));
  if (standardised === null || raw === null) {
    return { id: "siteMix", met: null, evidence: { shift: null } };
  }

  const shift = raw - standardised.rate;
  return {
    id: "siteMix",
    met: Math.abs(shift) <= Math.max(NEGLIGIBLE, Math.abs(estimate) / 2),
    evidence: { shift },
  };
}
