import { type CellParts, cellKey, cutPart } from "./cell.ts";

/** How many levels a table goes down in each dimension; time always goes to the quarter. */
export type PlanTable = {
  readonly sector: number;
  readonly size: number;
  readonly geography: number;
};

/** The closed list of tables that a release may hold, decided before looking at the figures. */
export type ReleasePlan = {
  readonly id: "P3" | "P3M" | "P2";
  readonly version: number;
  readonly tables: readonly PlanTable[];
};

/** The default: sector × region, sector × size, size × region. */
export const P3: ReleasePlan = {
  id: "P3",
  version: 1,
  tables: [
    { sector: 1, size: 0, geography: 1 },
    { sector: 1, size: 1, geography: 0 },
    { sector: 0, size: 1, geography: 1 },
  ],
};

/** P3, and divisions and départements on their own, crossed with nothing. */
export const P3M: ReleasePlan = {
  id: "P3M",
  version: 1,
  tables: [
    ...P3.tables,
    { sector: 2, size: 0, geography: 0 },
    { sector: 0, size: 0, geography: 2 },
  ],
};

/** For large panels: divisions under sections (with size), départements under regions (with sections). */
export const P2: ReleasePlan = {
  id: "P2",
  version: 1,
  tables: [
    { sector: 2, size: 1, geography: 0 },
    { sector: 1, size: 0, geography: 2 },
    { sector: 0, size: 1, geography: 1 },
  ],
};

/** Every plan that a release may have been made by. */
export const PLANS: readonly ReleasePlan[] = [P3, P3M, P2];

/** Contributors from which a plan serves; decision 0004 has what was measured. */
const P3M_EMPLOYERS = 2_000;
const P2_EMPLOYERS = 150_000;

/** The plan for a panel of so many employers. */
export function planFor(employers: number): ReleasePlan {
  if (employers >= P2_EMPLOYERS) return P2;
  return employers >= P3M_EMPLOYERS ? P3M : P3;
}

/**
 * The tables that cross dimensions. Only they bind the unpublished crossing: the hires of a section can be dealt out among its
 * divisions in whatever way the divisions' totals ask, whatever the other dimensions say, and départements likewise.
 */
export function crossedTables({ tables }: ReleasePlan): readonly PlanTable[] {
  return tables.filter(
    ({ sector, size, geography }) =>
      [sector, size, geography].filter((depth) => depth > 0).length > 1,
  );
}

/** The deepest level of each dimension that is crossed: where the tables' unpublished crossing (its atoms) lies. */
export function atomDepths(plan: ReleasePlan): PlanTable {
  const tables = crossedTables(plan);
  return {
    sector: Math.max(0, ...tables.map(({ sector }) => sector)),
    size: Math.max(0, ...tables.map(({ size }) => size)),
    geography: Math.max(0, ...tables.map(({ geography }) => geography)),
  };
}

/** Every crossing that is published, margins included, each once; from the total down. */
export function crossings({ tables }: Pick<ReleasePlan, "tables">): readonly PlanTable[] {
  const all = new Map<string, PlanTable>();
  for (const table of tables) {
    for (let sector = 0; sector <= table.sector; sector++) {
      for (let size = 0; size <= table.size; size++) {
        for (let geography = 0; geography <= table.geography; geography++) {
          all.set(`${sector}${size}${geography}`, { sector, size, geography });
        }
      }
    }
  }
  return [...all.values()];
}

/** The keys that a place (its deepest parts) is counted in, for the time parts asked for. */
export function keysOf(
  levels: readonly PlanTable[],
  parts: CellParts,
  times: readonly string[],
): readonly string[] {
  const [sector = "", size = "", geography = ""] = parts;
  return levels.flatMap((level) => {
    const place = [
      cutPart(sector, level.sector),
      cutPart(size, level.size),
      cutPart(geography, level.geography),
    ];
    return times.map((time) => cellKey([...place, time]));
  });
}
