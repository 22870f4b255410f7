import { cellKey, depthOf, partsOf, TOTAL } from "../cell.ts";
import type { PublishedCell, PublishedRelease } from "../published.ts";
import { levelDepth, levelOf, type PlaceLevel, placeOf, positionOf } from "./levels.ts";

export type Span = "quarter" | "year";

/** The cells of a release for one span of time, to be found by place. */
export type ReleaseCells = {
  readonly release: PublishedRelease;
  /** The part of time of their keys. */
  readonly time: string;
  /** The cell where these parts meet, all else total; undefined when it is empty. */
  at(parts: readonly string[]): PublishedCell | undefined;
  /** The values of a level that have hires, by code: never by figure, since an order tells. */
  partsAt(level: PlaceLevel): readonly string[];
};

/** The part of time of a release's cells: "2025-T4" → "year=2025/quarter=2025-T4", or "year=2025". */
export function timePart(period: string, span: Span): string {
  const year = `year=${period.slice(0, 4)}`;
  return span === "year" ? year : `${year}/quarter=${period}`;
}

/** Whether a release holds the year's totals: the fourth quarter's does. */
export function holdsYear(release: PublishedRelease, period: string): boolean {
  const end = `|${timePart(period, "year")}`;
  return release.cells.some(({ key }) => key.endsWith(end));
}

export function releaseCells(release: PublishedRelease, period: string, span: Span): ReleaseCells {
  const time = timePart(period, span);
  const byKey = new Map(
    release.cells.flatMap((cell) => (cell.key.endsWith(`|${time}`) ? [[cell.key, cell]] : [])),
  );
  return {
    release,
    time,
    at: (parts) => byKey.get(cellKey([...placeOf(parts), time])),
    partsAt: (level) => marginParts([...byKey.keys()], level),
  };
}

/** The parts of a level among the margins: keys whose other dimensions are total. */
function marginParts(keys: readonly string[], level: PlaceLevel): readonly string[] {
  const position = positionOf(level);
  const parts = keys.flatMap((key) => {
    const place = partsOf(key).slice(0, 3);
    const part = place[position] ?? TOTAL;
    const isMargin = place.every((one, index) => index === position || one === TOTAL);
    return isMargin && depthOf(part) === levelDepth(level) && levelOf(part) === level ? [part] : [];
  });
  return parts.toSorted((a, b) => rankOf(level, a) - rankOf(level, b) || (a < b ? -1 : 1));
}

/** Headcount bands go by size: their codes do not sort so ("1000+" before "10-49"). */
function rankOf(level: PlaceLevel, part: string): number {
  return level === "size" ? Number.parseInt(part.split("=")[1] ?? "", 10) : 0;
}
