import { type DimensionId, dimensions } from "./dimensions.ts";

/** All values of a dimension together. */
export const TOTAL = "T";

/** One part per dimension, in the registry's order: "T", "a21=C" or "a21=C/a88=10". */
export type CellParts = readonly string[];

/** The part of a key that names these codes, from the widest level: ("geography", ["84", "01"]) → "reg=84/dep=01". */
export function partOf(dimension: DimensionId, codes: readonly string[]): string {
  const levels = dimensions.find(({ id }) => id === dimension)?.levels ?? [];
  if (codes.length === 0) return TOTAL;
  return codes.map((code, depth) => `${levels[depth]}=${code}`).join("/");
}

/** "a21=C|T|reg=84|year=2025" */
export function cellKey(parts: CellParts): string {
  return parts.join("|");
}

export function partsOf(key: string): CellParts {
  return key.split("|");
}

/** How many levels a part goes down: "T" 0, "reg=84" 1, "reg=84/dep=01" 2. */
export function depthOf(part: string): number {
  return part === TOTAL ? 0 : part.split("/").length;
}

/** The part cut at a depth: ("reg=84/dep=01", 1) → "reg=84". */
export function cutPart(part: string, depth: number): string {
  return depth === 0 ? TOTAL : part.split("/").slice(0, depth).join("/");
}
