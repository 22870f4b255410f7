import { THRESHOLDS } from "../../disclosure/thresholds.ts";
import type { PublishedCell } from "../published.ts";
import type { PlaceLevel } from "./levels.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { shownFigure } from "./shown-figure.ts";

/** Why a group may not be chosen: itself hidden, or what is left without it too small. */
export type FilterRefusal = "groupHidden" | "remainderTooSmall";

export type FilterChoice = { readonly part: string; readonly refusal: FilterRefusal | null };

/** The values of a level that a page may be narrowed to, refused where the group or its remainder says too much. */
export function filterChoices(
  cells: ReleaseCells,
  level: PlaceLevel,
  indicator: string,
): readonly FilterChoice[] {
  const parts = cells.partsAt(level);
  const hidden = (part: string) => isRefused(cells.at([part]), indicator);
  return parts.map((part) => {
    if (hidden(part)) return { part, refusal: "groupHidden" };
    const rest = parts.filter((other) => other !== part);
    const isAloneShown = rest.length > 0 && rest.every(hidden);
    const left = answersOf(cells.at([]), indicator) - answersOf(cells.at([part]), indicator);
    const isSmall = rest.length > 0 && left < THRESHOLDS.minHires;
    return { part, refusal: isAloneShown || isSmall ? "remainderTooSmall" : null };
  });
}

function isRefused(cell: PublishedCell | undefined, indicator: string): boolean {
  const { status } = shownFigure(cell, indicator);
  return status === "confidential" || status === "notApplicable";
}

/** Hires whose answer is published as known. */
function answersOf(cell: PublishedCell | undefined, indicator: string): number {
  const figure = shownFigure(cell, indicator);
  return "n" in figure ? figure.n : 0;
}
