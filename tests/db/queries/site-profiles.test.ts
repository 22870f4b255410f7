import { describe, expect, test } from "vitest";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import { aSite } from "#tests/support/a-hire.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, SIREN } from "#tests/support/deposits.ts";

const b = aSite({ code: "B", headcount: 12, rural: "yes", priorityDistrict: "unavailable" });
const a = aSite({ code: "A", openedOn: "2025-03-01", region: null });

describe.each(databases)("site profiles on %s", (kind) => {
  test("are those of the company's own files, by code", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db, [b, a]);
    await aCompany(database.db, [aSite({ code: "elsewhere" })], "130005481");

    expect(await siteProfilesOf(database.db, SIREN)).toEqual([a, b]);
    expect(await siteProfilesOf(database.db, SIREN, "B")).toEqual([b]);
    expect(await siteProfilesOf(database.db, "000000000")).toEqual([]);
  });

  test("are only the lines that count today", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db, [a, b]);
    await database.db.updateTable("siteLine").set({ active: 0 }).where("siteId", "=", 1).execute();

    expect(await siteProfilesOf(database.db, SIREN)).toEqual([b]);
  });
});
