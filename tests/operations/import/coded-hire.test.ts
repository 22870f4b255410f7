import { expect, test } from "vitest";
import type { HireRow } from "#app/intake/reading.ts";
import { encodeHire, encodeStored } from "#app/operations/import/coded-hire.ts";
import { createTextKeys } from "#app/operations/import/hire-batch.ts";
import { bulkInserter } from "#db/dialects/bulk.ts";
import { HIRE_FIELDS, hiresOfImport, hireTable, type StoredHire } from "#db/queries/hires.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const nowhere = { vintage: null, method: null } as const;

const ROW: HireRow = {
  line: 2,
  siteId: 3_000_000,
  month: 209912,
  commune: "2B033",
  qpv: "QN\t0\\1\nM",
  densityGiven: 7,
  gender: "ND",
  contract: "INTERIM",
  fixedTermMonths: 120,
  diplomaRequirement: "reglemente",
  simulation: true,
  immersionDays: 365,
  workSample: "note",
  structuredInterview: "grille",
  anonymousCv: false,
  occupation: "M1607",
  level: 8,
  usualLevel: 3,
  channel: "autre",
  presentAfter6: true,
  presentAfter12: null,
  residence: {
    ...{ commune: null, department: null, region: null, employmentZone: null, density: null },
    rural: { verdict: "unavailable", ...nowhere },
    priorityDistrict: { verdict: "no", code: null, distanceToEdge: null, ...nowhere },
    anomalies: [],
  },
};

const SILENT: HireRow = {
  ...ROW,
  ...{ line: 3, commune: null, qpv: null, densityGiven: null, gender: null, occupation: null },
  ...{ fixedTermMonths: null, diplomaRequirement: null, simulation: null, immersionDays: null },
  ...{ workSample: null, structuredInterview: null, anonymousCv: null, level: null },
  ...{ usualLevel: null, channel: null, presentAfter6: null },
};

test.each(databases)(
  "the largest answers and absent ones are stored and read back (%s)",
  async (url) => {
    await using db = await freshDatabase(url);
    const keys = createTextKeys();
    const codes = new Int32Array(2 * HIRE_FIELDS.length);
    encodeHire(ROW, keys.keyOf, codes, 0);
    encodeHire(SILENT, keys.keyOf, codes, HIRE_FIELDS.length);
    const key = { companyId: 1, importId: 2 };
    await bulkInserter(db, hireTable(key))({ count: 2, codes, texts: keys.takeNew() });

    const stored: StoredHire[] = [];
    for await (const page of hiresOfImport(db.db, key)) stored.push(...page);
    expect(stored[0]).toMatchObject({ qpv: ROW.qpv, commune: 210_033, month: 209912, gender: 3 });
    expect(stored[1]).toMatchObject({
      qpv: null,
      commune: null,
      gender: null,
      immersionDays: null,
    });
    expect(stored.flatMap((row) => [...encodeStored(row, keys.keyOf)])).toEqual([...codes]);
  },
);
