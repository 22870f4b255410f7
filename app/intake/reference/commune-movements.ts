import type { FormerCommune } from "#app/domain/territory/commune.ts";
import { geographyYear, readCommuneCode } from "./codes.ts";
import type { OfficialFile, OfficialList } from "./official-file.ts";
import { mapRows, requireColumn, requireRows, type Table } from "./table.ts";
import { readTextTable } from "./text-table.ts";

const LEAST_MOVEMENTS = 10_000;

/** What became of the communes since 1943 (INSEE): the communes of today that each code gone leads to. */
export function readCommuneMovements({ name, bytes }: OfficialFile): OfficialList {
  const table = readTextTable(bytes);
  const movements = movementsOf(table);
  requireRows(table.rows.length, LEAST_MOVEMENTS, "movements");
  return {
    nomenclature: "communeMovements",
    vintage: geographyYear("", name),
    rows: formerCommunes(movements),
  };
}

type Movement = { readonly date: string; readonly before: string; readonly after: string };

function movementsOf(table: Table): Movement[] {
  const before = requireColumn(table, /^COM_AV$/i, "COM_AV");
  const [typeBefore, typeAfter, date, after] = (
    ["TYPECOM_AV", "TYPECOM_AP", "DATE_EFF", "COM_AP"] as const
  ).map((header) => requireColumn(table, new RegExp(`^${header}$`, "i"), header));
  const read = mapRows(table, before, (cell, row) => {
    // Suppressions, delegated communes and arrondissements lead to no commune.
    if (cell(typeBefore ?? null) !== "COM" || cell(typeAfter ?? null) !== "COM") return null;
    return {
      date: cell(date ?? null),
      before: readCommuneCode(cell(before), row),
      after: readCommuneCode(cell(after ?? null), row),
    };
  });
  return read.filter((movement) => movement !== null);
}

/** Reads the events from the last to the first: `leadsTo` is, at each date, where a code leads from then on. */
function formerCommunes(movements: readonly Movement[]): FormerCommune[] {
  const leadsTo = new Map<string, ReadonlySet<string>>();
  const gone = new Map<string, ReadonlySet<string>>();
  const seen = new Set<string>();
  for (const event of eventsBackwards(movements)) {
    const outcomes = [...event.outcomes].map(([code, after]) => {
      const today = [...after].flatMap((next) => [...follow(next, event, leadsTo)]);
      return [code, new Set(today)] as const;
    });
    for (const [code, today] of outcomes) {
      leadsTo.set(code, today);
      if (!seen.has(code) && !survives(code, event)) gone.set(code, today);
    }
    for (const code of [...event.outcomes.keys(), ...event.results]) seen.add(code);
  }
  return [...gone].flatMap(([former, today]) => [...today].map((current) => ({ former, current })));
}

/** A code made and merged on one day (a change of département, then a merger) is followed to the merger. */
function follow(
  code: string,
  { outcomes }: Event,
  leadsTo: ReadonlyMap<string, ReadonlySet<string>>,
): Iterable<string> {
  const sameDay = outcomes.get(code);
  const lasting = sameDay && !sameDay.has(code) ? [...sameDay] : [code];
  return lasting.flatMap((next) => [...(leadsTo.get(next) ?? [next])]);
}

/** Made that day, and not merged on the same day. */
function survives(code: string, { outcomes, results }: Event): boolean {
  return results.has(code) && (outcomes.get(code)?.has(code) ?? true);
}

type Event = { readonly outcomes: Map<string, Set<string>>; readonly results: Set<string> };

/** All the movements of a day are one event. */
function eventsBackwards(movements: readonly Movement[]): Event[] {
  const byDate = new Map<string, Event>();
  for (const { date, before, after } of movements) {
    const event = byDate.get(date) ?? { outcomes: new Map(), results: new Set() };
    byDate.set(date, event);
    event.outcomes.set(before, (event.outcomes.get(before) ?? new Set()).add(after));
    event.results.add(after);
  }
  return [...byDate].sort(([a], [b]) => b.localeCompare(a)).map(([, event]) => event);
}
