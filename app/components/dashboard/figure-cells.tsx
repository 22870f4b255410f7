import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { Formats } from "#app/locales/format.ts";
import { FigureValue } from "./figure-value.tsx";

/** A figure in a row of a table: its value or why there is none. */
export function valueCell(figure: Figure): FigureCell {
  const value = figure.status === "ok" ? figure.value : null;
  return { value, text: <FigureValue figure={figure} /> };
}

/** What tells how much a figure is worth: its interval, its counts, how much of it is known. */
export function worthCells(figure: Figure, formats: Formats): Readonly<Record<string, FigureCell>> {
  const { low, high, numerator, denominator, base } = figure;
  const known = base && denominator !== null ? denominator / base : null;
  return {
    interval: { value: null, text: intervalText(low, high, formats) },
    numerator: { value: numerator, text: formats.number(numerator) },
    denominator: { value: denominator, text: formats.number(denominator) },
    coverage: { value: known, text: formats.percent(known, 0) },
  };
}

/** "6,9 % – 10,1 %"; a dash when there is none. */
export function intervalText(low: number | null, high: number | null, formats: Formats): string {
  return low === null || high === null
    ? formats.percent(null)
    : `${formats.percent(low)} – ${formats.percent(high)}`;
}

/** The columns of {@link valueCell} and {@link worthCells}. */
export const FIGURE_COLUMNS = [
  "value",
  "interval",
  "numerator",
  "denominator",
  "coverage",
] as const;
