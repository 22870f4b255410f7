import { defineSiteIndicator, settled } from "./site-indicator.ts";

/** Headcount working in a rural commune: classes 5 to 7 of INSEE's density grid. */
export const siteRural = defineSiteIndicator({
  id: "siteRural",
  formula: {
    numerator: "Σ weight(site) ; classe_densite(commune) ∈ {5, 6, 7}",
    denominator: "Σ weight(site) ; classe_densite(commune) ∈ {1 … 7}",
  },
  trait: (site) => settled(site.rural),
});
