import { TOTAL } from "../cell.ts";
import { dimensions } from "../dimensions.ts";
import type { PublishedRelease } from "../published.ts";

/** What the rows or columns of a table may be. */
export const PLACE_LEVELS = ["a21", "a88", "size", "reg", "dep"] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Sector, size and geography: the dimensions of a key but time. */
const PLACES: readonly { readonly id: string; readonly levels: readonly string[] }[] =
  dimensions.filter(({ id }) => id !== "time");

export type PlaceDimension = "sector" | "size" | "geography";

export function isPlaceLevel(text: string | null): text is PlaceLevel {
  return PLACE_LEVELS.some((level) => level === text);
}

/** The place of a level's dimension in a key: 0 sector, 1 size, 2 geography. */
export function positionOf(level: PlaceLevel): number {
  return PLACES.findIndex(({ levels }) => levels.includes(level));
}

export function dimensionOf(level: PlaceLevel): PlaceDimension {
  return (PLACES[positionOf(level)]?.id ?? "sector") as PlaceDimension;
}

/** How deep a level lies in its dimension, from 1. */
export function levelDepth(level: PlaceLevel): number {
  return (PLACES[positionOf(level)]?.levels.indexOf(level) ?? 0) + 1;
}

/** The level of a part: "reg=84/dep=01" → "dep"; null for a total or a part of time. */
export function levelOf(part: string): PlaceLevel | null {
  const level = part.split("/").at(-1)?.split("=")[0] ?? null;
  return isPlaceLevel(level) ? level : null;
}

/** The part that puts a value in its level's position, all else total. */
export function placeOf(parts: readonly string[]): readonly string[] {
  const place: string[] = [TOTAL, TOTAL, TOTAL];
  for (const part of parts) {
    const level = levelOf(part);
    if (level) place[positionOf(level)] = part;
  }
  return place;
}

/** Whether one table of the plan crosses these levels (each of another dimension). */
export function inPlan({ tables }: PublishedRelease["plan"], levels: readonly PlaceLevel[]) {
  const asked = new Map(levels.map((level) => [dimensionOf(level), levelDepth(level)]));
  return (
    asked.size === levels.length &&
    tables.some((table) => [...asked].every(([dimension, depth]) => table[dimension] >= depth))
  );
}
