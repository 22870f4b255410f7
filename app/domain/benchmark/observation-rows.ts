import { type CellParts, TOTAL } from "./cell.ts";
import { PLACE_LEVELS, type PlaceLevel } from "./observatory/levels.ts";
import { holdsYear, type ReleaseCells, releaseCells } from "./observatory/release-cells.ts";
import { type ShownFigure, shownFigure } from "./observatory/shown-figure.ts";
import { crossingsOf } from "./place-levels.ts";
import type { EmployerBand, EmployerQuantiles, PublishedRelease } from "./published.ts";

/**
 * What an observation is worth, as a code: a value · a range instead of one, near 0 or 1 · too imprecise · confidential · hires,
 * but nobody's answer is known · nothing to measure. One code for every reason of hiding: telling them apart would help to
 * compute a hidden number back.
 */
export const OBSERVATION_STATUSES = ["a", "r", "u", "c", "nr", "z"] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** Stands in a column for all of its values together, as SDMX writes it: "T" alone is a section of the NAF. */
export const ALL = "_T";

/** The code of each level of a place: {a21: "C", a88: "_T", size: "_T", reg: "84", dep: "_T"}. */
export type PlaceCodes = Readonly<Record<PlaceLevel, string>>;

/** One indicator in one cell of a release, as anyone may read it. Shares in [0, 1]; `n`: hires whose answer is known. */
export type ObservationRow = PlaceCodes & {
  readonly release: string;
  /** "2025-T4", or "2025" for the year's totals. */
  readonly period: string;
  readonly indicator: string;
  readonly status: ObservationStatus;
  /** Hires of the cell. */
  readonly hires: number | null;
  readonly employers: EmployerBand | null;
  readonly n: number | null;
  readonly share: number | null;
  /** Interval of 95 %, or the range itself. */
  readonly low: number | null;
  readonly high: number | null;
  /** In an erratum: the release whose figures stay here, since correcting them would speak of too few employers. */
  readonly keptFrom: string | null;
} & Readonly<Record<keyof EmployerQuantiles, number | null>>;

export type AskedRows = {
  /** Null for every table of the plan; else one table and its margins (each level of another dimension). */
  readonly by: readonly PlaceLevel[] | null;
  /** Null for all of them. */
  readonly indicator: string | null;
};

type Identity = { readonly id: string; readonly period: string };

/**
 * A release as flat rows, empty cells of its tables included, from the totals down and then by code: the order says nothing of a
 * hidden figure. The release of a fourth quarter holds the year's cells too.
 */
export function* observationRows(
  release: PublishedRelease,
  { id, period }: Identity,
  { by, indicator }: AskedRows,
): Generator<ObservationRow> {
  const indicators = release.indicators.filter((one) => indicator === null || one === indicator);
  for (const span of holdsYear(release, period)
    ? (["quarter", "year"] as const)
    : (["quarter"] as const)) {
    const cells = releaseCells(release, period, span);
    const time = { release: id, period: span === "year" ? period.slice(0, 4) : period };
    for (const levels of crossingsOf(release.plan, by)) {
      for (const parts of placesOf(cells, levels)) {
        for (const one of indicators) yield { ...time, ...observation(cells, parts, one) };
      }
    }
  }
}

/** Where the values of these levels meet, those without any hire included. */
function placesOf(cells: ReleaseCells, levels: readonly PlaceLevel[]): readonly CellParts[] {
  return levels.reduce<readonly CellParts[]>(
    (places, level) =>
      places.flatMap((parts) => cells.partsAt(level).map((part) => [...parts, part])),
    [[]],
  );
}

function observation(cells: ReleaseCells, parts: CellParts, indicator: string) {
  const cell = cells.at(parts);
  const isPublished = cell?.status === "published";
  return {
    ...codesOf(parts),
    indicator,
    hires: isPublished ? cell.n : null,
    employers: isPublished ? cell.employers : null,
    ...figureColumns(shownFigure(cell, indicator)),
    ...(isPublished ? quantilesOf(cell.indicators[indicator]) : NO_QUANTILES),
    keptFrom: isPublished ? (cell.keptFrom ?? null) : null,
  };
}

/** "a21=C/a88=10" gives both its codes. */
export function codesOf(parts: CellParts): PlaceCodes {
  const named = parts
    .filter((part) => part !== TOTAL)
    .flatMap((part) => part.split("/").map((step) => step.split("=")));
  return Object.fromEntries(
    PLACE_LEVELS.map((level) => [level, named.find(([one]) => one === level)?.[1] ?? ALL]),
  ) as PlaceCodes;
}

const NO_FIGURE = { n: null, share: null, low: null, high: null };

function figureColumns(figure: ShownFigure) {
  switch (figure.status) {
    case "ok":
      return { ...figure, status: "a" } as const;
    case "band":
      return {
        status: "r",
        n: figure.n,
        share: null,
        low: figure.atLeast,
        high: figure.atMost,
      } as const;
    case "unreliable":
      return { ...figure, status: "u", share: null } as const;
    case "confidential":
      return { ...NO_FIGURE, status: "c" } as const;
    case "notProvided":
      return { ...NO_FIGURE, status: "nr" } as const;
    case "notApplicable":
      return { ...NO_FIGURE, status: "z" } as const;
  }
}

const NO_QUANTILES = { p10: null, p25: null, p50: null, p75: null, p90: null };

function quantilesOf(
  indicator:
    | Extract<PublishedRelease["cells"][number], { status: "published" }>["indicators"][string]
    | undefined,
) {
  return indicator?.status === "published" ? (indicator.quantiles ?? NO_QUANTILES) : NO_QUANTILES;
}
