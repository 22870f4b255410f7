import { belowUsualLevel } from "./below-usual-level.ts";
import type { GapIndicator } from "./indicator.ts";
import { noDiplomaPostings } from "./no-diploma-postings.ts";

/** How far practice is behind postings: the share of no-diploma postings minus the share of hires below the usual level. */
export const sayDoGap = {
  id: "sayDoGap",
  first: noDiplomaPostings,
  second: belowUsualLevel,
} as const satisfies GapIndicator;
