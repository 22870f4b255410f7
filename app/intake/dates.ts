import { foldText } from "./clean-text.ts";
import type { DateFormat } from "./reading.ts";

/** A date as the integer 20250314; day 0 when the text only says the month. */
export type DateNumber = number;

const ISO_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.,+Z -]*)?$/;
const ISO_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})?$/;
const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ][\d:.,+Z -]*)?$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const NAMED = /^(?:(\d{1,2})(?:er)?[-/. ]+)?([a-zA-Zéûà]{3,9})\.?[-/. ]*(\d{4}|\d{2})$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [
    ["jan", "janv", "janvier", "january"],
    ["fev", "fevr", "fevrier", "feb", "february"],
    ["mar", "mars", "march"],
    ["avr", "avril", "apr", "april"],
    ["mai", "may"],
    ["juin", "jun", "june"],
    ["juil", "jul", "juillet", "july"],
    ["aout", "aou", "aug", "august"],
    ["sep", "sept", "septembre", "september"],
    ["oct", "octobre", "october"],
    ["nov", "novembre", "november"],
    ["dec", "decembre", "december"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The way a date is written; a slashed date does not say which of its first two numbers is the day. */
export type DateShape = "month" | "isoDate" | "slashed" | "monthYear" | "monthName" | "serial";

export function dateShape(text: string): DateShape | null {
  if (ISO_MONTH.test(text)) return "month";
  if (ISO_DAY.test(text)) return "isoDate";
  if (COMPACT.test(text)) return text.length === 6 ? "month" : "isoDate";
  if (SLASHED.test(text)) return "slashed";
  if (MONTH_YEAR.test(text)) return "monthYear";
  if (SERIAL.test(text)) return "serial";
  return NAMED.test(text) && namedDate(text) !== null ? "monthName" : null;
}

/** The first two numbers of a slashed date; null for another shape. */
export function slashedNumbers(text: string): readonly [number, number] | null {
  const match = SLASHED.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** The date a text says in a column of that format; null when it says none, or an impossible one. */
export function readDate(text: string, format: DateFormat): DateNumber | null {
  switch (format) {
    case "month":
    case "isoDate":
      return isoDate(text);
    case "dayMonthYear":
      return slashedDate(text, 1, 2);
    case "monthDayYear":
      return slashedDate(text, 2, 1);
    case "monthYear":
      return monthYear(text);
    case "monthName":
      return namedDate(text);
    case "excel1900":
      return serialDate(text, 0);
    case "excel1904":
      return serialDate(text, 1462);
  }
}

function isoDate(text: string): DateNumber | null {
  const match = ISO_DAY.exec(text) ?? ISO_MONTH.exec(text) ?? COMPACT.exec(text);
  return match ? dateNumber(Number(match[1]), Number(match[2]), day(match[3])) : null;
}

function slashedDate(text: string, dayAt: 1 | 2, monthAt: 1 | 2): DateNumber | null {
  const match = SLASHED.exec(text);
  return match ? dateNumber(fullYear(match[3]), Number(match[monthAt]), day(match[dayAt])) : null;
}

function monthYear(text: string): DateNumber | null {
  const match = MONTH_YEAR.exec(text);
  return match ? dateNumber(Number(match[2]), Number(match[1]), null) : null;
}

function namedDate(text: string): DateNumber | null {
  const match = NAMED.exec(text);
  const month = MONTH_NAMES.get(foldText(match?.[2] ?? ""));
  return match && month ? dateNumber(fullYear(match[3]), month, day(match[1])) : null;
}

/** Days since 1899-12-30, as Excel counts from March 1900 on; `shift` is 1462 for workbooks made on old Macs. */
function serialDate(text: string, shift: number): DateNumber | null {
  if (!SERIAL.test(text)) return null;

  const days = Math.floor(Number(text.replace(",", "."))) + shift;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return dateNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function day(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Two digits: 70 to 99 are of the last century. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function dateNumber(year: number, month: number, day: number | null): DateNumber | null {
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > lastDay(year, month))) return null;
  return year * 10_000 + month * 100 + (day ?? 0);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
