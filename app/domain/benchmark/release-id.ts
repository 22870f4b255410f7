import { addMonths, type Month, parseQuarter, quarterText } from "../hiring/month.ts";
import { partOf } from "./cell.ts";

/** "2025-T4" for the first release of a quarter, "2025-T4-r2" for its first erratum. */
export function releaseId(period: string, revision: number): string {
  return revision === 1 ? period : `${period}-r${revision}`;
}

/** The four quarters of a quarter's year: "2025-T3" → "2025-T1" to "2025-T4". */
export function quartersOfYear(period: string): readonly string[] {
  return [1, 2, 3, 4].map((number) => `${period.slice(0, 4)}-T${number}`);
}

/** The quarters just before: ("2025-T1", 2) → "2024-T3", "2024-T4". */
export function quartersBefore(period: string, count: number): readonly string[] {
  const quarter = parseQuarter(period);
  if (!quarter) return [];
  return Array.from({ length: count }, (_, index) =>
    quarterText(addMonths(quarter.from, 3 * (index - count))),
  );
}

export function endsYear(period: string): boolean {
  return period.endsWith("-T4");
}

/** The part of a cell's key that names a quarter: "year=2025/quarter=2025-T4". */
export function quarterPart(period: string): string {
  return partOf("time", [period.slice(0, 4), period]);
}

/** The part that names the whole year of a quarter: "year=2025". */
export function yearPart(period: string): string {
  return partOf("time", [period.slice(0, 4)]);
}

/** Whole months to wait after a quarter before it may be released: late deposits come in meanwhile. */
const MONTHS_AFTER = 3;

/** The first month in which a quarter may be released; null when the text is not a quarter. */
export function firstReleaseMonth(period: string): Month | null {
  const quarter = parseQuarter(period);
  return quarter && addMonths(quarter.to, MONTHS_AFTER + 1);
}
