import type { AskedRows } from "#app/domain/benchmark/observation-rows.ts";
import { levelsNamed, tablesOf } from "#app/domain/benchmark/place-levels.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { notAllowed, wrongParameters } from "#app/platform/api/query.server.ts";
import type { ObservationsQuery } from "#app/platform/api/release-schemas.ts";

/**
 * The rows that an address asks for, of those that the release's plan has; else a problem that says which parameter and what it
 * may be. JSON-stat is one table: the plan's first when none is asked for.
 */
export function askedRows(
  { plan, indicators }: PublishedRelease,
  { indicator, by, format }: ObservationsQuery,
): AskedRows {
  const tables = tablesOf(plan);
  const words = by?.split(",").filter(Boolean) ?? (format === "json-stat" ? tables[0] : undefined);
  const levels = words === undefined ? null : levelsNamed(plan, words);
  const wrong = [
    ...(words !== undefined && levels === null
      ? [notAllowed("by", by ?? null, allowedBy(tables))]
      : []),
    ...(indicator !== undefined && !indicators.includes(indicator)
      ? [notAllowed("indicator", indicator, indicators)]
      : []),
  ];
  if (wrong.length > 0) throw wrongParameters(wrong);
  return { by: levels, indicator: indicator ?? null };
}

/** Each table of the plan, and each level alone. */
function allowedBy(tables: ReturnType<typeof tablesOf>): readonly string[] {
  return [...new Set([...tables.flat(), ...tables.map((levels) => levels.join(","))])];
}
