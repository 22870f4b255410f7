import { type Month, parseMonth } from "#app/domain/hiring/month.ts";
import type { Place } from "#app/domain/territory/place.ts";
import { readRecords } from "#app/intake/reference/text-table.ts";

const COLUMNS = ["commune", "qpv", "latitude", "longitude", "month", "classe_densite"] as const;
type Column = (typeof COLUMNS)[number];

export type PlaceLine = { readonly line: number; readonly place: Place };

export type PlaceFile = {
  readonly places: readonly PlaceLine[];
  /** What could not be read, with its line. */
  readonly reasons: readonly string[];
};

/** Places of a CSV (`;`) with some of our columns, any of them empty. Without a month, a place is asked of `currentMonth`. */
export function readPlaces(bytes: Uint8Array, currentMonth: Month): PlaceFile {
  const [headers = [], ...records] = readRecords(bytes);
  const names = headers.map((header) => header.trim().toLowerCase());
  const places: PlaceLine[] = [];
  const reasons: string[] = [];
  if (!COLUMNS.some((column) => names.includes(column))) {
    return { places, reasons: [`line 1: none of the columns ${COLUMNS.join(", ")}`] };
  }

  records.forEach((record, index) => {
    const line = index + 2;
    if (record.every((cell) => cell.trim() === "")) return;
    const cell = (column: Column) => record[names.indexOf(column)]?.trim() || null;
    const refuse = (column: Column) => {
      reasons.push(`line ${line}: ${column} “${cell(column)}” cannot be read`);
      return null;
    };
    places.push({ line, place: readPlace(cell, refuse, currentMonth) });
  });
  return { places, reasons };
}

function readPlace(
  cell: (column: Column) => string | null,
  refuse: (column: Column) => null,
  currentMonth: Month,
): Place {
  const number = (column: Column, least: number, most: number) => {
    const text = cell(column);
    if (text === null) return null;
    const value = Number(text.replace(",", "."));
    return value >= least && value <= most ? value : refuse(column);
  };
  const density = number("classe_densite", 1, 7);
  const month = cell("month");
  return {
    commune: withLostZero(cell("commune")),
    qpv: cell("qpv"),
    density: density !== null && !Number.isInteger(density) ? refuse("classe_densite") : density,
    latitude: number("latitude", -90, 90),
    longitude: number("longitude", -180, 180),
    month: (month === null ? currentMonth : (readMonth(month) ?? refuse("month"))) ?? currentMonth,
  };
}

/** "2025-03", or a day of it. */
function readMonth(text: string): Month | null {
  return parseMonth(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.slice(0, 7) : text);
}

function withLostZero(code: string | null): string | null {
  return code !== null && /^\d{4}$/.test(code) ? `0${code}` : (code?.toUpperCase() ?? null);
}
