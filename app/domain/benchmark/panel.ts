import { type CellParts, cellKey, cutPart, depthOf } from "./cell.ts";
import { atomDepths, crossings, keysOf, type ReleasePlan } from "./plan.ts";

/** What one contributor brings to one atom (sector × size × place × quarter) of the plan. Counts of hires. */
export type PanelRow = {
  readonly contributor: string;
  /** The deepest parts: sector, size, geography, "year=2025/quarter=2025-T4". */
  readonly parts: CellParts;
  readonly hires: number;
  /** Numerator then denominator of each indicator of the panel, in turn. */
  readonly counts: readonly number[];
};

export type Panel = {
  readonly indicators: readonly string[];
  readonly rows: readonly PanelRow[];
};

/** A panel by cell. Rows are sorted by contributor, so that those of one contributor touch each other in each cell. */
export type IndexedPanel = {
  readonly indicators: readonly string[];
  readonly rows: readonly PanelRow[];
  /** The contributor's number, by row. */
  readonly contributorOf: Int32Array;
  readonly contributors: readonly string[];
  readonly cells: ReadonlyMap<string, readonly number[]>;
  /** The unpublished crossing of the plan's tables, by key. */
  readonly atoms: ReadonlyMap<string, readonly number[]>;
  keysOfPlace(parts: CellParts): PlaceKeys;
};

/** Groups a panel's rows by cell of the plan. `withYear`: the year's totals are cells too (its four quarters are in). */
export function indexPanel(plan: ReleasePlan, panel: Panel, withYear: boolean): IndexedPanel {
  const rows = panel.rows.toSorted((a, b) => compareTexts(a.contributor, b.contributor));
  const contributors = [...new Set(rows.map(({ contributor }) => contributor))];
  const numbers = new Map(contributors.map((contributor, number) => [contributor, number]));
  const cells = new Map<string, number[]>();
  const atoms = new Map<string, number[]>();
  const keysOfPlace = keyFinder(plan, withYear);
  const known = new Map<PlaceKeys, readonly number[][]>();

  rows.forEach((row, index) => {
    const keys = keysOfPlace(row.parts);
    const lists = known.get(keys) ?? [
      ...keys.cells.map((key) => listAt(cells, key)),
      listAt(atoms, keys.atom),
    ];
    known.set(keys, lists);
    for (const list of lists) list.push(index);
  });
  const contributorOf = Int32Array.from(rows, ({ contributor }) => numbers.get(contributor) ?? 0);
  const { indicators } = panel;
  return { indicators, rows, contributorOf, contributors, cells, atoms, keysOfPlace };
}

/** Where a place is counted: the keys of its cells, and of its atom. */
export type PlaceKeys = { readonly cells: readonly string[]; readonly atom: string };

/** Finds the keys of a place (its deepest parts), worked out once per place. */
export function keyFinder(plan: ReleasePlan, withYear: boolean): (parts: CellParts) => PlaceKeys {
  const levels = crossings(plan);
  const depths = atomDepths(plan);
  const known = new Map<string, PlaceKeys>();

  return (parts) => {
    const place = cellKey(parts);
    const found = known.get(place);
    if (found) return found;

    const [sector = "", size = "", geography = "", time = ""] = parts;
    const times = withYear ? [cutPart(time, depthOf(time) - 1), time] : [time];
    const atom = cellKey([
      cutPart(sector, depths.sector),
      cutPart(size, depths.size),
      cutPart(geography, depths.geography),
      time,
    ]);
    const keys = { cells: keysOf(levels, parts, times), atom };
    known.set(place, keys);
    return keys;
  };
}

function listAt(map: Map<string, number[]>, key: string): number[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** By code units: the same order on every machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
