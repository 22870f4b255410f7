import { codesOf, type ObservationRow, observationRows } from "../observation-rows.ts";
import { levelOf, type PlaceLevel } from "./levels.ts";
import type { DatedRelease } from "./series-view.ts";
import type { ViewChoice } from "./view-choice.ts";

/** The rows of the table that a choice shows, as open files write them: its margins and its cells, of one span and one indicator. */
export function screenRows(
  { id, period, release }: DatedRelease,
  { rows, columns, within, span, indicator }: ViewChoice,
): readonly ObservationRow[] {
  const group = within === null ? null : levelOf(within);
  const by = [rows, columns, group].filter((level): level is PlaceLevel => level !== null);
  const shownPeriod = span === "year" ? period.slice(0, 4) : period;
  const codes = codesOf(within === null ? [] : [within]);
  const all = observationRows(release, { id, period }, { by, indicator });
  return [...all].filter(
    (row) => row.period === shownPeriod && (group === null || row[group] === codes[group]),
  );
}
