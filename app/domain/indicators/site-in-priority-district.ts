import { defineSiteIndicator, settled } from "./site-indicator.ts";

/** Headcount working in a priority urban district (QPV). */
export const siteInPriorityDistrict = defineSiteIndicator({
  id: "siteInPriorityDistrict",
  formula: {
    numerator: "Σ weight(site) ; qpv(site) = yes",
    denominator: "Σ weight(site) ; qpv(site) ∈ {yes, no}",
  },
  trait: ({ priorityDistrict }) => settled(priorityDistrict),
});
