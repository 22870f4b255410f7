import { type Month, monthOfYear, yearOf } from "#app/domain/hiring/month.ts";
import type { Language } from "./languages.ts";

const NARROW_SPACE = "\u202F";
const FIXED_SPACE = "\u00A0";
const MINUS = "\u2212";

/** How a language writes what it writes. Everything comes in full precision; rounding is here and nowhere else. */
export type Formats = {
  /** 1204 → "1 204" (U+202F); null → "–". */
  number(value: number | null, digits?: number): string;
  /** 0.084 → "8,4 %" (U+00A0). */
  percent(share: number | null, digits?: number): string;
  /** A difference of two shares: 0.021 → "+2,1 pts", never "%". */
  points(difference: number | null, digits?: number): string;
  /** 202503 → "mars 2025". */
  month(month: Month): string;
  /** 202503 → "mars 25", for axes. */
  shortMonth(month: Month): string;
  /** 202602 → "1er trimestre 2026". */
  quarter(month: Month): string;
  /** An ISO instant or date, in Paris: "24 novembre 2026". */
  date(iso: string): string;
  /** "24 novembre 2026 à 13:05". */
  dateTime(iso: string): string;
};

const ABSENT = "–";

const formats: Record<Language, Formats> = { fr: makeFormats("fr"), en: makeFormats("en") };

export function formatsFor(language: Language): Formats {
  return formats[language];
}

function makeFormats(language: Language): Formats {
  const french = language === "fr";
  const locale = french ? "fr-FR" : "en-GB";
  const number = (value: number | null, digits = 0) =>
    value === null ? ABSENT : decimal(locale, value, digits);
  const date = (iso: string) => fixedSpaces(dateFormat(locale).format(instant(iso)));
  const time = (iso: string) => timeFormat(locale).format(instant(iso));

  return {
    number,
    date,
    percent: (share, digits = 1) =>
      share === null ? ABSENT : `${number(100 * share, digits)}${french ? FIXED_SPACE : ""}%`,
    points: (difference, digits = 1) =>
      difference === null ? ABSENT : `${signed(number, 100 * difference, digits)}${FIXED_SPACE}pts`,
    month: (month) => monthFormat(locale, "long").format(firstDay(month)),
    shortMonth: (month) => monthFormat(locale, "short").format(firstDay(month)),
    quarter: (month) => quarterText(french, quarterOf(month), yearOf(month)),
    dateTime: (iso) => `${date(iso)}${french ? " à " : ", "}${time(iso)}`,
  };
}

function decimal(locale: string, value: number, digits: number): string {
  const text = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  }).format(value);
  return text.replace(/\s/g, NARROW_SPACE).replace("-", MINUS);
}

function signed(number: Formats["number"], value: number, digits: number): string {
  const text = number(value, digits);
  const isZero = Number(value.toFixed(digits)) === 0;
  return value > 0 && !isZero ? `+${text}` : text;
}

function quarterText(french: boolean, quarter: number, year: number): string {
  if (!french) return `Q${quarter} ${year}`;
  return `${quarter === 1 ? "1er" : `${quarter}e`} trimestre ${year}`;
}

function quarterOf(month: Month): number {
  return Math.ceil(monthOfYear(month) / 3);
}

function firstDay(month: Month): Date {
  return new Date(Date.UTC(yearOf(month), monthOfYear(month) - 1, 1));
}

function instant(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
}

function monthFormat(locale: string, month: "long" | "short"): Intl.DateTimeFormat {
  const year = month === "long" ? "numeric" : "2-digit";
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", month, year });
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: "Europe/Paris", dateStyle: "long" });
}

function timeFormat(locale: string): Intl.DateTimeFormat {
  const [hour, minute] = ["2-digit", "2-digit"] as const;
  return new Intl.DateTimeFormat(locale, { timeZone: "Europe/Paris", hour, minute });
}

/** Engines disagree on which spaces a date has; one rule here, or server and browser would differ. */
function fixedSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
