import { type Month, monthOfYear, yearOf } from "./month.ts";

/** How precisely the month and the residence of a hire are kept when lines are compared. */
export const PRECISIONS = ["exact", "quarter", "zone", "both"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Hires that share all that could tell a person: month, site, commune, gender, contract. */
export type AlikeHires = {
  readonly month: Month;
  readonly siteId: number;
  readonly commune: number | null;
  readonly gender: number | null;
  readonly contract: number;
  readonly hires: number;
};

/**
 * How many hires are alone at each precision: nobody else of the file has the same month (or quarter), site, commune (or
 * employment zone), gender and contract. A commune whose zone is unknown stays itself. All the hires of a quarter must come
 * together, since they are compared with one another.
 */
export function countAlone(
  groups: readonly AlikeHires[],
  zoneOf: (commune: number) => string | null,
): Record<Precision, number> {
  const alone = (isQuarter: boolean, isZone: boolean) => {
    const counts = new Map<string, number>();
    for (const group of groups) {
      const time = isQuarter ? quarterOf(group.month) : group.month;
      const place = isZone ? placeOf(group.commune, zoneOf) : group.commune;
      const key = `${time} ${group.siteId} ${place} ${group.gender} ${group.contract}`;
      counts.set(key, (counts.get(key) ?? 0) + group.hires);
    }
    return [...counts.values()].filter((count) => count === 1).length;
  };
  return {
    exact: alone(false, false),
    quarter: alone(true, false),
    zone: alone(false, true),
    both: alone(true, true),
  };
}

/** The first month of the quarter of a month. */
export function quarterOf(month: Month): Month {
  const first = Math.floor((monthOfYear(month) - 1) / 3) * 3 + 1;
  return yearOf(month) * 100 + first;
}

function placeOf(commune: number | null, zoneOf: (commune: number) => string | null) {
  if (commune === null) return null;
  const zone = zoneOf(commune);
  return zone === null ? commune : `zone ${zone}`;
}
