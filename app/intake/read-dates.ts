import { FIRST_MONTH, type Month } from "#app/domain/hiring/month.ts";
import { type Cell, doubtful, plain, repaired, wrong } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import { type DateNumber, readDate } from "./dates.ts";
import { isScientific, unwrapFormula } from "./excel-damage.ts";
import { optionalCell } from "./read-cell.ts";
import type { DateFormat } from "./reading.ts";

/** The month of a hire. A file whose format waits for a person is read day first, to show something meanwhile. */
export function monthReader(format: DateFormat | "ambiguous", currentMonth: Month) {
  const known = format === "ambiguous" ? "dayMonthYear" : format;

  return (raw: string): Cell<Month> => {
    const text = cleanText(unwrapFormula(raw));
    if (text === "") return wrong(0, "missingValue", known);
    if (/^#{3,}$/.test(text)) return wrong(0, "tooNarrow", known);
    if (isScientific(text)) return wrong(0, "scientificNumber", known);

    const date = readDate(text, known);
    if (date === null) return wrong(0, "notADate", known);
    const month = Math.floor(date / 100);
    if (month > currentMonth) return wrong(0, "futureMonth");
    if (month < FIRST_MONTH) return wrong(0, "monthTooEarly");
    return known.startsWith("excel") ? repaired(month, "excelSerial") : plain(month);
  };
}

/** A date as ISO text; the first of the month when only the month is said. */
export function dateReader(format: DateFormat | "ambiguous") {
  const known = format === "ambiguous" ? "dayMonthYear" : format;

  return (raw: string): Cell<string | null> =>
    optionalCell(raw, (text) => {
      const date = readDate(text, known);
      if (date === null) return doubtful(null, "notADate", known);
      return date % 100 === 0 ? doubtful(isoText(date + 1), "dayAssumed") : plain(isoText(date));
    });
}

function isoText(date: DateNumber): string {
  const digits = String(date).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
