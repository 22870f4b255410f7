import { bandOf } from "./band.ts";
import type { CellFacts, IndicatorFacts } from "./facts.ts";
import type { Figures } from "./figures.ts";
import { numeratorReasons, primaryReasons, protectionLevel } from "./primary.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Room to leave above and below a sensitive figure. Counts of hires. */
export type Need = { readonly up: number; readonly down: number };

/** The need of a number of hires; null when rules R1 to R4 let it be published. Contributors that do not count make it unsafe. */
function countNeed({ total, counted }: Figures): Need | null {
  const unsafe = total > 0 && (counted.total === 0 || primaryReasons(counted).length > 0);
  return unsafe ? needOf(counted, total) : null;
}

/** The need of the hires of a cell: that of their number, and that of a cell to be kept in doubt even when it is empty. */
export function hiresNeed(cell: CellFacts): Need | null {
  const { hires, isSensitive } = cell;
  return countNeed(hires) ?? (isSensitive ? needOf(hires.counted, hires.total) : null);
}

/** The need of an indicator's denominator: its own rules, and those of the hires it is part of. */
export function baseNeed(cell: CellFacts, { base }: IndicatorFacts): Need | null {
  if (base.total === 0 && !cell.isSensitive) return null;
  return countNeed(base) ?? (hiresNeed(cell) ? needOf(base.counted, base.total) : null);
}

/** How an indicator's denominator stands: shown, hidden to protect others, or sensitive itself. */
export type BaseStanding = "shown" | "hidden" | "sensitive";

/**
 * The need of an indicator's numerator, the denominator being taken as known: hidden by rule R5 or because the denominator is
 * sensitive; bands (R6) so that no count from 0 to 3 is excluded.
 */
export function numeratorNeed(facts: IndicatorFacts, standing: BaseStanding): Need | null {
  const { base, numerator, complement } = facts;
  if (base.total === 0) return null;

  const band = bandOf(numerator.total, base.total);
  if (standing === "shown" && band) return bandNeed(numerator.total, complement.total);

  const safe = standing !== "sensitive" && !band && isSafePart(numerator) && isSafePart(complement);
  if (safe) return null;

  const room = Math.max(protectionLevel(numerator.counted), protectionLevel(complement.counted));
  return { up: Math.min(complement.total, room), down: Math.min(numerator.total, room) };
}

function isSafePart({ total, counted }: Figures): boolean {
  return total === 0 || (counted.total > 0 && numeratorReasons(counted).length === 0);
}

function needOf(counted: Figures["counted"], total: number): Need {
  const up = protectionLevel(counted);
  return { up, down: Math.min(total, up) };
}

function bandNeed(numerator: number, complement: number): Need {
  const { bandCount } = THRESHOLDS;
  return numerator <= complement
    ? { up: bandCount - numerator, down: numerator }
    : { up: complement, down: bandCount - complement };
}
