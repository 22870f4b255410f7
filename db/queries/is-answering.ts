import type { Db } from "../schema.ts";

/** Whether the database answers a question of its simplest. */
export async function isAnswering(db: Db): Promise<boolean> {
  return db
    .selectFrom("sequence")
    .select("name")
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    );
}
