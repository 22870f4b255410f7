import type { Insertable } from "kysely";
import type { SiteLineTable } from "../schema/employers.ts";
import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";
import { nextId } from "./next-id.ts";

/** Code, and SIRET where it is known, → key of each site that a file describes today. */
export async function siteKeys(db: Db, siren: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("company")
    .innerJoin("siteLine", "siteLine.companyId", "company.id")
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "siteLine.companyId")
        .onRef("site.id", "=", "siteLine.siteId"),
    )
    .where("company.siren", "=", siren)
    .where("siteLine.active", "=", 1)
    .select(["site.id", "site.code", "siteLine.siret"])
    .execute();
  const keys = new Map<string, number>();
  for (const { id, siret } of rows) if (siret !== null) keys.set(siret, id);
  for (const { id, code } of rows) keys.set(code, id);
  return keys;
}

const AT_ONCE = 1_000;

/** The keys of the sites of these codes, in the same order; those never seen get one. */
export async function ensureSites(
  db: Db,
  companyId: number,
  codes: readonly string[],
): Promise<readonly number[]> {
  const keys = new Map<string, number>();
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const some = codes.slice(at, at + AT_ONCE);
    await addSites(db, companyId, some);
    for (const { code, id } of await sitesOfCodes(db, companyId, some)) keys.set(code, id);
  }
  return codes.map((code) => keys.get(code) ?? missing(code));
}

async function addSites(db: Db, companyId: number, codes: readonly string[]): Promise<void> {
  const known = new Set((await sitesOfCodes(db, companyId, codes)).map(({ code }) => code));
  const fresh = codes.filter((code) => !known.has(code));
  if (fresh.length === 0) return;

  const first = await nextId(db, "site", fresh.length);
  await db
    .insertInto("site")
    .values(fresh.map((code, index) => ({ companyId, id: first + index, code })))
    .onConflict((conflict) => conflict.columns(["companyId", "code"]).doNothing())
    .execute();
}

function sitesOfCodes(db: Db, companyId: number, codes: readonly string[]) {
  return db
    .selectFrom("site")
    .where("companyId", "=", companyId)
    .where("code", "in", codes)
    .select(["code", "id"])
    .execute();
}

function missing(code: string): never {
  throw new Error(`the site ${code} was not stored`);
}

/** Stores lines of a file of sites. */
export async function insertSiteLines(
  db: Db,
  lines: readonly Insertable<SiteLineTable>[],
): Promise<void> {
  if (lines.length > 0) await db.insertInto("siteLine").values(lines).execute();
}

/** Where the sites of one import stand, as its file says. */
export async function siteLinesOf(db: Db, { companyId, importId }: ImportKey) {
  return db
    .selectFrom("siteLine")
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .select(["siteId", "commune", "qpv", "latitude", "longitude"])
    .execute();
}

export type LocatedColumns = Pick<
  Insertable<SiteLineTable>,
  "department" | "region" | "employmentZone" | "density" | "rural" | "priorityDistrict"
>;

/** Stores where a site is found to be. */
export async function relocateSite(
  db: Db,
  { companyId, importId, siteId }: ImportKey & { readonly siteId: number },
  located: LocatedColumns,
): Promise<void> {
  await db
    .updateTable("siteLine")
    .set(located)
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .where("siteId", "=", siteId)
    .execute();
}
