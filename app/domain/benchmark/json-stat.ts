import type { ObservationRow } from "./observation-rows.ts";
import type { PlaceLevel } from "./observatory/levels.ts";

/** What is measured of each cell, in the order of the dimension `measure`. */
export const MEASURES = ["share", "low", "high", "n", "hires"] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Dimensions of a dataset besides the levels of its table. */
const OTHERS = ["time", "indicator", "measure"] as const;
type DimensionId = PlaceLevel | (typeof OTHERS)[number];

/** Words for a dimension (no code) or one of its values. */
export type DatasetLabel = (dimension: DimensionId, code: string | null) => string;

export type DatasetHeading = {
  readonly label: string;
  readonly source: string;
  /** ISO instant of publication. */
  readonly updated: string;
  readonly href: string;
  readonly extension: Readonly<Record<string, unknown>>;
};

type Category = {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, { readonly decimals: number }>>;
};

/** A table as JSON-stat 2.0 (https://json-stat.org/full/): one value per crossing, null and a status where there is no number. */
export type JsonStatDataset = DatasetHeading & {
  readonly version: "2.0";
  readonly class: "dataset";
  readonly id: readonly DimensionId[];
  readonly size: readonly number[];
  readonly role: Readonly<Record<"time" | "geo" | "metric", readonly DimensionId[]>>;
  readonly dimension: Readonly<
    Record<string, { readonly label: string; readonly category: Category }>
  >;
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
};

/** Lays the rows of one table (and its margins) as a dataset; `levels` are those the table crosses. */
export function jsonStat(
  rows: readonly ObservationRow[],
  levels: readonly PlaceLevel[],
  heading: DatasetHeading,
  label: DatasetLabel,
): JsonStatDataset {
  const id: readonly DimensionId[] = [...levels, ...OTHERS];
  const codes = id.map((dimension) => codesOf(rows, dimension));
  const dimensions = id.map((dimension, depth) => [
    dimension,
    described(dimension, codes[depth] ?? [], label),
  ]);
  return {
    version: "2.0",
    class: "dataset",
    ...heading,
    id,
    size: codes.map((values) => values.length),
    role: rolesOf(levels),
    dimension: Object.fromEntries(dimensions),
    ...cubeOf(rows, id, codes),
  };
}

/** The values in the order of the dimensions, the last one moving fastest. */
function cubeOf(
  rows: readonly ObservationRow[],
  id: readonly DimensionId[],
  codes: readonly (readonly string[])[],
): Pick<JsonStatDataset, "value" | "status"> {
  const sizes = codes.map((values) => values.length);
  const places = codes.map((values) => new Map(values.map((code, index) => [code, index])));
  const value: (number | null)[] = new Array(sizes.reduce((all, one) => all * one, 1)).fill(null);
  const status: Record<string, string> = {};
  for (const row of rows) {
    for (const measure of MEASURES) {
      const at = id.reduce((index, dimension, depth) => {
        const place = places[depth]?.get(codeOf(row, dimension, measure)) ?? 0;
        return index * (sizes[depth] ?? 0) + place;
      }, 0);
      value[at] = row[measure];
      const code = statusOf(row, measure);
      if (code) status[at] = code;
    }
  }
  value.forEach((one, at) => {
    // A crossing without a row has no hire: it is empty, as those with a row of their own.
    if (one === null) status[at] ??= "z";
  });
  return { value, status };
}

/** The values of a dimension in the order of the rows: totals first, then by code. */
function codesOf(rows: readonly ObservationRow[], dimension: DimensionId): readonly string[] {
  return dimension === "measure"
    ? MEASURES
    : [...new Set(rows.map((row) => codeOf(row, dimension, "share")))];
}

function codeOf(row: ObservationRow, dimension: DimensionId, measure: MeasureId): string {
  if (dimension === "measure") return measure;
  return dimension === "time" ? row.period : row[dimension];
}

/** A range has no share; its ends, and what else is published beside a hidden share, are plain numbers. */
function statusOf(row: ObservationRow, measure: MeasureId): string | null {
  if (row[measure] !== null) return null;
  if (measure !== "hires") return row.status;
  return row.status === "z" ? "z" : "c";
}

function rolesOf(levels: readonly PlaceLevel[]): JsonStatDataset["role"] {
  return {
    time: ["time"],
    geo: levels.filter((level) => level === "reg" || level === "dep"),
    metric: ["measure"],
  };
}

function described(dimension: DimensionId, codes: readonly string[], label: DatasetLabel) {
  const category: Category = {
    index: codes,
    label: Object.fromEntries(codes.map((code) => [code, label(dimension, code)])),
    ...(dimension === "measure" && { unit: UNITS }),
  };
  return { label: label(dimension, null), category };
}

/** Shares and their ends are proportions to the point; the others are counts. */
const UNITS: Readonly<Record<MeasureId, { readonly decimals: number }>> = {
  share: { decimals: 2 },
  low: { decimals: 2 },
  high: { decimals: 2 },
  n: { decimals: 0 },
  hires: { decimals: 0 },
};
