import { describe, expect, test } from "vitest";
import { importSource } from "#app/operations/import/import-file.ts";
import { stageImport } from "#app/operations/import/stage-import.ts";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, hiresText, SIREN, temporaryFile } from "#tests/support/file-deposits.ts";

describe.each(databases)("on %s", (url) => {
  test("an import stopped between its last line and its publication is swept as one stopped before", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    using file = temporaryFile(hiresText([["2025-01", "A"]]));
    const stopped = importSource(
      db,
      {
        ...{ siren: SIREN, kind: "hires", mode: "replace", mapping: {} },
        source: { path: file.path, name: "file.csv", seal: null },
      },
      async (draft) => {
        await stageImport(db, draft);
        throw new Error("stopped");
      },
    );
    await expect(stopped).rejects.toThrow("stopped");

    expect(await sweepStaging(db)).toBe(0);
    expect(await sweepStaging(db, { silence: -1 })).toBe(1);
    expect(await db.db.selectFrom("hire").select("line").execute()).toEqual([]);
  });
});
