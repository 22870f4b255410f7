import { defineSiteIndicator } from "./site-indicator.ts";

const ILE_DE_FRANCE = "11";

/** Headcount working outside the region Île-de-France. */
export const outsideIleDeFrance = defineSiteIndicator({
  id: "outsideIleDeFrance",
  formula: {
    numerator: `Σ weight(site) ; region(commune) ≠ ${ILE_DE_FRANCE}`,
    denominator: "Σ weight(site) ; region(commune) known",
  },
  trait: ({ region }) => (region === null ? null : region !== ILE_DE_FRANCE),
});
