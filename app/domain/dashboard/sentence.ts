import type { Period } from "../hiring/period.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Change } from "./change.ts";

/** The finding of a period in ids and numbers; the same sentence is written from it on the page, in print and in the mail. */
export type Sentence = {
  readonly period: Period;
  readonly figure: Figure;
  readonly change: Change | null;
  /**
   * What may be said of the change: it stands out from chance (up or down), it does not, the definition changed in between, or
   * there is nothing to compare with.
   */
  readonly verdict: "up" | "down" | "notDistinguishable" | "acrossBreak" | "noComparison";
};

export function sentenceOf(period: Period, figure: Figure, change: Change | null): Sentence {
  return { period, figure, change, verdict: verdictOf(change) };
}

function verdictOf(change: Change | null): Sentence["verdict"] {
  if (change === null) return "noComparison";
  if (change.acrossBreak) return "acrossBreak";
  if (!change.distinguishable) return "notDistinguishable";
  return change.difference > 0 ? "up" : "down";
}
