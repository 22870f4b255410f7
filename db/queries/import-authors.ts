import type { Db } from "../schema.ts";
import type { Import } from "./imports.ts";

/** Account → name of those who deposited these files or have them in hand. */
export async function authorsOf(
  db: Db,
  deposits: readonly Pick<Import, "createdBy" | "heldBy">[],
): Promise<ReadonlyMap<number, string>> {
  const ids = new Set(deposits.flatMap(({ createdBy, heldBy }) => [createdBy, heldBy]));
  const known = [...ids].filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db
    .selectFrom("account")
    .where("id", "in", known)
    .select(["id", "name"])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
