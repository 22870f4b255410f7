import type { Territory } from "#app/domain/territory/place.ts";
import type { Connection } from "#db/connection.ts";
import { lockCompany, sirens } from "#db/queries/companies.ts";
import { settleVerdicts } from "#db/queries/hires.ts";
import { countingImports, type Import, moveImport } from "#db/queries/imports.ts";
import { replaceMeasures } from "#db/queries/measures-write.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { relocateSite, siteLinesOf } from "#db/queries/sites.ts";
import type { Db } from "#db/schema.ts";
import { locatedColumns } from "./import/read-sites.ts";
import { remeasure } from "./import/remeasure.ts";

/** What was gone over, and how many lines of hires are now answered otherwise. */
export type Measured = {
  readonly imports: number;
  readonly hires: number;
  readonly changed: number;
};

/** The same for every company; `log` hears of each. */
export async function measureEverybody(
  connection: Connection,
  log: (siren: string, measured: Measured) => void,
): Promise<void> {
  const territory = await loadTerritory(connection.db);
  for (const siren of await sirens(connection.db)) {
    log(siren, await measureHires(connection, siren, territory));
  }
}

/**
 * Decides again where the hires and sites of a company live and stand, under these nomenclatures, and measures again.
 * Deposits put aside are done too, since an undo may bring them back. One deposit at a time, each whole or not at all.
 */
export async function measureHires(
  { db }: Connection,
  siren: string,
  territory: Territory,
): Promise<Measured> {
  const total = { imports: 0, hires: 0, changed: 0 };
  for (const deposit of await countingImports(db, siren)) {
    if (deposit.kind === "applications") continue;
    total.imports += 1;
    if (deposit.kind === "sites") {
      await relocateSites(db, deposit, territory);
      continue;
    }
    const { hires, changed } = await remeasureHires(db, siren, deposit, territory);
    total.hires += hires;
    total.changed += changed;
  }
  return total;
}

async function remeasureHires(db: Db, siren: string, deposit: Import, territory: Territory) {
  const key = { companyId: deposit.companyId, importId: deposit.id };
  const { tally, changes, hires } = await remeasure(db, key, deposit.asOfMonth, territory);
  await db.transaction().execute(async (trx) => {
    await lockCompany(trx, siren);
    await settleVerdicts(trx, key, changes);
    await replaceMeasures(trx, key, tally.measures());
    await keepVintages(trx, deposit, territory);
  });
  return { hires, changed: changes.length };
}

async function relocateSites(db: Db, deposit: Import, territory: Territory): Promise<void> {
  const key = { companyId: deposit.companyId, importId: deposit.id };
  await db.transaction().execute(async (trx) => {
    for (const { siteId, ...site } of await siteLinesOf(trx, key)) {
      const place = { ...site, density: null, month: deposit.asOfMonth };
      await relocateSite(trx, { ...key, siteId }, locatedColumns(territory.locate(place)));
    }
    await keepVintages(trx, deposit, territory);
  });
}

/** Says which vintages the answers of a deposit now rest on. */
async function keepVintages(db: Db, { companyId, id, status }: Import, territory: Territory) {
  const vintages = JSON.stringify(territory.vintages);
  await moveImport(db, { companyId, importId: id }, [status], { vintages });
}
