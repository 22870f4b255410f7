import type { Selectable } from "kysely";
import type { CompanyTable } from "../schema/employers.ts";
import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

export type Company = Selectable<CompanyTable>;

/** The company of a SIREN; null when there is none. */
export async function findCompany(db: Db, siren: string): Promise<Company | null> {
  const company = await db
    .selectFrom("company")
    .where("siren", "=", siren)
    .selectAll()
    .executeTakeFirst();
  return company ?? null;
}

/** The SIREN of every company, in order. */
export async function sirens(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom("company").orderBy("siren").select("siren").execute();
  return rows.map(({ siren }) => siren);
}

export type NewCompany = Omit<Company, "id" | "createdAt">;

/** Adds a company; false when its SIREN is already there. */
export async function createCompany(db: Db, company: NewCompany): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("company")
    .values({ ...company, id: await nextId(db, "company"), createdAt: new Date().toISOString() })
    .onConflict((conflict) => conflict.column("siren").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * The key of a company, which no other transaction can lock until this one ends: what is published or undone for a company
 * happens one after the other. Null when there is no such company.
 */
export async function lockCompany(trx: Db, siren: string): Promise<number | null> {
  const locked = await trx
    .updateTable("company")
    .set(({ ref }) => ({ siren: ref("siren") }))
    .where("siren", "=", siren)
    .returning("id")
    .executeTakeFirst();
  return locked?.id ?? null;
}
