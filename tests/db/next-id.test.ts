import { describe, expect, test } from "vitest";
import { nextId } from "#db/queries/next-id.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("keys on %s", (kind) => {
  test("follow each other, one run per table", async () => {
    await using database = await freshDatabase(kind);

    expect(await nextId(database.db, "company")).toBe(1);
    expect(await nextId(database.db, "company", 3)).toBe(2);
    expect(await nextId(database.db, "company")).toBe(5);
    expect(await nextId(database.db, "import")).toBe(1);
  });
});
