import { addMonths, type Month, parseQuarter, quarterText, yearOf } from "./month.ts";
import { type Period, quarterStart } from "./period.ts";

/** The period an address asks for: a quarter "2025-T4" or a year "2025"; null when it is neither. */
export function parsePeriod(text: string): Period | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : null;
  return year === null ? parseQuarter(text) : { from: year * 100 + 1, to: year * 100 + 12 };
}

/** How an address writes a period; a period that is neither a quarter nor a year is written by its first quarter. */
export function periodText({ from, to }: Period): string {
  return isYear({ from, to }) ? String(yearOf(from)) : quarterText(from);
}

export function isYear({ from, to }: Period): boolean {
  return from % 100 === 1 && to === from + 11;
}

/** The periods that may be chosen where something is deposited: quarters, the latest first, then years. */
export function choicesWithin(deposited: Period): readonly string[] {
  const quarters: string[] = [];
  for (let start = quarterStart(deposited.to); start >= quarterStart(deposited.from); ) {
    quarters.push(quarterText(start));
    start = addMonths(start, -3);
  }
  const years = new Set(quarters.map((quarter) => quarter.slice(0, 4)));
  return [...quarters, ...years];
}

/** The last quarter that is deposited to its end; the last one at all when none is. */
export function latestQuarter(deposited: Period): Period {
  const last = quarterOf(deposited.to);
  const before = quarterOf(addMonths(last.from, -1));
  return last.to === deposited.to || before.from < quarterStart(deposited.from) ? last : before;
}

function quarterOf(month: Month): Period {
  const from = quarterStart(month);
  return { from, to: addMonths(from, 2) };
}
