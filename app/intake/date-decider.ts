import { cleanText } from "./clean-text.ts";
import { type DateShape, dateShape, slashedNumbers } from "./dates.ts";
import { unwrapFormula } from "./excel-damage.ts";
import type { DateFormat } from "./reading.ts";

export type DateDecider = {
  /** Takes the next text of the column. */
  see(text: string): void;
  /** What the column says so far: more lines may lift an ambiguity, and are needed when no date was seen. */
  state(): "decided" | "ambiguous" | "undecided";
  /** The format once all was seen; null when no text was a date. */
  conclude(): DateFormat | "ambiguous" | null;
};

type Tally = { dayFirst: number; monthFirst: number; differing: number };

/** Decides the one format of a column of dates from all its texts: the way most are written, then where a number is above 12. */
export function createDateDecider(): DateDecider {
  const shapes = new Map<DateShape, number>();
  const tally: Tally = { dayFirst: 0, monthFirst: 0, differing: 0 };

  function see(raw: string): void {
    const text = cleanText(unwrapFormula(raw));
    const shape = dateShape(text);
    if (shape === null) return;

    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    const numbers = slashedNumbers(text);
    if (numbers) count(tally, numbers);
  }

  function conclude(): DateFormat | "ambiguous" | null {
    const [first] = [...shapes].sort(([, a], [, b]) => b - a);
    return first ? formatOf(first[0], tally) : null;
  }

  return { see, conclude, state: () => stateOf(conclude()) };
}

function count(tally: Tally, [first, second]: readonly [number, number]): void {
  if (first > 12) tally.dayFirst += 1;
  if (second > 12) tally.monthFirst += 1;
  if (first !== second) tally.differing += 1;
}

function formatOf(shape: DateShape, tally: Tally): DateFormat | "ambiguous" {
  if (shape === "serial") return "excel1900";
  return shape === "slashed" ? slashedFormat(tally) : shape;
}

function slashedFormat({ dayFirst, monthFirst, differing }: Tally): DateFormat | "ambiguous" {
  if (dayFirst === 0 && monthFirst === 0) return differing === 0 ? "dayMonthYear" : "ambiguous";
  return dayFirst >= monthFirst ? "dayMonthYear" : "monthDayYear";
}

function stateOf(format: DateFormat | "ambiguous" | null): "decided" | "ambiguous" | "undecided" {
  if (format === null) return "undecided";
  return format === "ambiguous" ? "ambiguous" : "decided";
}
