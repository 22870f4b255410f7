import type { Kysely, Selectable } from "kysely";
import type { ReferenceShareTable } from "../schema/reference-shares.ts";
import type { Db, Schema } from "../schema.ts";

export type ReferenceShare = Selectable<ReferenceShareTable>;

/** The shares of a population by employment zone, those of one indicator. */
export async function zoneShares(
  db: Db,
  { indicator, baseline }: Pick<ReferenceShare, "indicator" | "baseline">,
): Promise<readonly ReferenceShare[]> {
  return db
    .selectFrom("referenceShare")
    .where("geography", "=", "zone")
    .where("indicator", "=", indicator)
    .where("baseline", "=", baseline)
    .orderBy("code")
    .selectAll()
    .execute();
}

/** Every share by one geography, for maps and checks. */
export async function referenceShares(
  db: Db,
  geography: ReferenceShare["geography"],
): Promise<readonly ReferenceShare[]> {
  return db
    .selectFrom("referenceShare")
    .where("geography", "=", geography)
    .orderBy("code")
    .selectAll()
    .execute();
}

/** The populations that shares by employment zone are of, in no order. */
export async function loadedBaselines(db: Db): Promise<readonly ReferenceShare["baseline"][]> {
  const rows = await db
    .selectFrom("referenceShare")
    .where("geography", "=", "zone")
    .select("baseline")
    .distinct()
    .execute();
  return rows.map(({ baseline }) => baseline);
}

export async function hasReferenceShares(db: Db): Promise<boolean> {
  const row = await db.selectFrom("referenceShare").select("code").limit(1).executeTakeFirst();
  return row !== undefined;
}

const AT_ONCE = 1000;

/** Replaces every share, whole. */
export async function replaceReferenceShares(
  db: Kysely<Schema>,
  shares: readonly ReferenceShare[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("referenceShare").execute();
    for (let at = 0; at < shares.length; at += AT_ONCE) {
      await trx
        .insertInto("referenceShare")
        .values(shares.slice(at, at + AT_ONCE))
        .execute();
    }
  });
}

/** Communes with their population and class, by the density grid. */
export async function populatedCommunes(db: Db, densityId: number) {
  return db
    .selectFrom("communeDensity")
    .where("nomenclatureId", "=", densityId)
    .select(["commune as code", "density", "population"])
    .execute();
}

/** Labour force or job-seekers of communes, as a list counts them. */
export async function countedCommunes(db: Db, nomenclatureId: number) {
  return db
    .selectFrom("communeCount")
    .where("nomenclatureId", "=", nomenclatureId)
    .select(["commune", "people"])
    .execute();
}

/** Districts with the people that a list counts in them. */
export async function countedDistricts(db: Db, nomenclatureId: number) {
  return db
    .selectFrom("priorityDistrict")
    .where("nomenclatureId", "=", nomenclatureId)
    .select(["code", "communes", "population as people"])
    .execute();
}
