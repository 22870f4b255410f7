import { sql } from "kysely";
import type { Db } from "../schema.ts";

type Numbered =
  | "company"
  | "site"
  | "import"
  | "nomenclature"
  | "account"
  | "mail"
  | "audit"
  | "policy"
  | "estimate"
  | "release";

/** The next `count` integer keys of a table, first one returned: the same statement on every database. */
export async function nextId(db: Db, table: Numbered, count = 1): Promise<number> {
  const { last } = await db
    .insertInto("sequence")
    .values({ name: table, last: count })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ last: sql`sequence.last + ${count}` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return last - count + 1;
}
