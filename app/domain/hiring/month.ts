/** A month as the integer 202503, the form it has in the database and in the domain. Text "2025-03" everywhere people or files are. */
export type Month = number;

/** Hires before are no part of any series here; a date so early is a typing mistake. */
export const FIRST_MONTH: Month = 199001;

/** "2025-03" → 202503; null when the text is not a month. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? Number(match[1]) * 100 + Number(match[2]) : null;
}

/** 202503 → "2025-03". */
export function monthText(month: Month): string {
  return `${String(yearOf(month)).padStart(4, "0")}-${String(monthOfYear(month)).padStart(2, "0")}`;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 100);
}

/** 1 to 12. */
export function monthOfYear(month: Month): number {
  return month % 100;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = monthIndex(month) + count;
  return Math.floor(index / 12) * 100 + (index % 12) + 1;
}

/** Whole months from `from` to `to`; negative when `to` comes first. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** A quarter as people write it: "2025-T4". */
export function quarterText(month: Month): string {
  return `${yearOf(month)}-T${Math.ceil(monthOfYear(month) / 3)}`;
}

/** "2025-T4" → its first and last month; null when the text is not a quarter. */
export function parseQuarter(text: string): { from: Month; to: Month } | null {
  const match = /^(\d{4})-T([1-4])$/.exec(text);
  if (!match) return null;

  const first = Number(match[1]) * 100 + (Number(match[2]) - 1) * 3 + 1;
  return { from: first, to: first + 2 };
}

function monthIndex(month: Month): number {
  return yearOf(month) * 12 + monthOfYear(month) - 1;
}
