import { setImmediate } from "node:timers/promises";
import { countAlone, PRECISIONS, type Precision, quarterOf } from "#app/domain/hiring/alone.ts";
import { communeCode } from "#db/queries/commune-key.ts";
import { hireGroups, monthsOfImport } from "#db/queries/hires-alone.ts";
import type { Import, ImportKey } from "#db/queries/imports.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";
import { employmentZones } from "#db/queries/nomenclatures-lists.ts";
import type { Db } from "#db/schema.ts";

/** Lines of a deposit that nobody else of it resembles, at each precision. */
export type LoneLines = Readonly<Record<Precision, number>>;

/** Counts kept: a page that is shown again does not read a million lines again. */
const KEPT = 100;
const counted = new Map<string, Promise<LoneLines>>();

/** The lines alone of a draft, counted once for each way it was read. */
export function loneLinesOf(db: Db, draft: Import): Promise<LoneLines> {
  const name = `${draft.publicId} ${draft.heartbeatAt} ${draft.plan}`;
  const known = counted.get(name);
  if (known) return known;

  const counting = loneLines(db, { companyId: draft.companyId, importId: draft.id });
  counted.set(name, counting);
  counting.catch(() => counted.delete(name));
  const [oldest] = counted.keys();
  if (counted.size > KEPT && oldest !== undefined) counted.delete(oldest);
  return counting;
}

/** Counts them quarter by quarter: memory holds one quarter, and others are served in between. */
export async function loneLines(db: Db, key: ImportKey): Promise<LoneLines> {
  const zones = await zonesByCommune(db);
  const zoneOf = (commune: number) => zones.get(communeCode(commune)) ?? null;
  const total = { exact: 0, quarter: 0, zone: 0, both: 0 };
  const quarters = new Set((await monthsOfImport(db, key)).map(quarterOf));
  for (const from of quarters) {
    const alone = countAlone(await hireGroups(db, key, { from, to: from + 2 }), zoneOf);
    for (const precision of PRECISIONS) total[precision] += alone[precision];
    await setImmediate();
  }
  return total;
}

async function zonesByCommune(db: Db): Promise<ReadonlyMap<string, string>> {
  const zonesId = await zonesThatCount(db);
  return zonesId === null ? new Map() : employmentZones(db, zonesId);
}

/** The zones that count today; null when none are loaded. */
export async function zonesThatCount(db: Db): Promise<number | null> {
  const kept = await nomenclatures(db);
  return kept.find(({ name }) => name === "employmentZones")?.id ?? null;
}
