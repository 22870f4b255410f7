import type { Kysely } from "kysely";
import { type Precision, quarterOf } from "#app/domain/hiring/alone.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { settleVerdicts } from "#db/queries/hires.ts";
import { coarsenMonths, coarsenResidences, type MonthMove } from "#db/queries/hires-coarser.ts";
import { type Import, type ImportKey, moveImport } from "#db/queries/imports.ts";
import { replaceMeasures } from "#db/queries/measures-write.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { coveredOf, planOf } from "#db/queries/staged-import.ts";
import type { Db, Schema } from "#db/schema.ts";
import { zonesThatCount } from "./lone-lines.ts";
import { remeasure } from "./remeasure.ts";

export type Coarsening = Exclude<Precision, "exact">;

/** What of a draft was made coarser. */
export type Coarsened = { readonly quarter: boolean; readonly zone: boolean };

export function coarsenedOf(plan: string | null): Coarsened {
  const { months, residences } = JSON.parse(plan ?? "{}") as Partial<ReadingPlan>;
  return { quarter: months === "quarter", zone: residences === "zone" };
}

/**
 * Keeps of a draft's hires their quarter only, the employment zone of their residence only, or both; false when it is a draft no
 * more, or zones are asked and none are loaded. Done at once or not at all.
 */
export async function coarsenDraft(
  db: Kysely<Schema>,
  draft: Import,
  coarsening: Coarsening,
): Promise<boolean> {
  const [quarter, zone] = [coarsening !== "zone", coarsening !== "quarter"];
  if (zone && (await zonesThatCount(db)) === null) return false;
  if (quarter && !(await keepQuarters(db, draft))) return false;
  return !zone || keepZones(db, draft);
}

async function keepZones(db: Kysely<Schema>, draft: Import): Promise<boolean> {
  const zonesId = await zonesThatCount(db);
  if (zonesId === null) return false;
  const key = { companyId: draft.companyId, importId: draft.id };
  return db.transaction().execute(async (trx) => {
    if (!(await markPlan(trx, key, { residences: "zone" }))) return false;
    await coarsenResidences(trx, key, zonesId);
    return true;
  });
}

/**
 * Each hire takes the first month of its quarter that the file covers at its site: the file speaks for the same months as
 * before, so that it displaces nothing more, and no month outside it is invented. Measures are made again, as of the same month.
 */
async function keepQuarters(db: Kysely<Schema>, draft: Import): Promise<boolean> {
  const key = { companyId: draft.companyId, importId: draft.id };
  const moves = quarterMoves(await coveredOf(db, key));
  const monthOf = monthAfter(moves);
  const territory = await loadTerritory(db);
  const { tally, changes } = await remeasure(db, key, draft.asOfMonth, territory, monthOf);
  return db.transaction().execute(async (trx) => {
    if (!(await markPlan(trx, key, { months: "quarter" }))) return false;
    await coarsenMonths(trx, key, moves);
    await settleVerdicts(trx, key, changes);
    await replaceMeasures(trx, key, tally.measures());
    return true;
  });
}

type Covered = { readonly siteId: number; readonly month: Month };

/** Which months move to which, and at which sites. */
function quarterMoves(covered: readonly Covered[]): MonthMove[] {
  const firsts = new Map<string, Month>();
  const inOrder = covered.toSorted((a, b) => a.month - b.month);
  const moves = new Map<string, MonthMove & { readonly siteIds: number[] }>();
  for (const { siteId, month } of inOrder) {
    const name = `${siteId} ${quarterOf(month)}`;
    const to = firsts.get(name) ?? month;
    firsts.set(name, to);
    if (to === month) continue;
    const move = moves.get(`${month} ${to}`) ?? { from: month, to, siteIds: [] };
    move.siteIds.push(siteId);
    moves.set(`${month} ${to}`, move);
  }
  return [...moves.values()];
}

function monthAfter(moves: readonly MonthMove[]): (siteId: number, month: Month) => Month {
  const after = new Map(
    moves.flatMap(({ from, to, siteIds }) => siteIds.map((site) => [`${site} ${from}`, to])),
  );
  return (siteId, month) => after.get(`${siteId} ${month}`) ?? month;
}

/** Says in the plan what was coarsened; false when the deposit is a draft no more. */
async function markPlan(trx: Db, key: ImportKey, mark: Partial<ReadingPlan>): Promise<boolean> {
  const plan = JSON.stringify({ ...JSON.parse((await planOf(trx, key)) ?? "{}"), ...mark });
  return moveImport(trx, key, ["staged"], { plan });
}
