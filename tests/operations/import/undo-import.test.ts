import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { undoImport } from "#app/operations/import/undo-import.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  companyWithSites,
  counted,
  deposit,
  hiresText,
  SIREN,
} from "#tests/support/file-deposits.ts";

const MONTH = 24 * 3_600_000 * 30;

function january(hires: number): string {
  return hiresText(Array(hires).fill(["2025-01", "A"]));
}

describe.each(databases)("on %s", (url) => {
  test("undoing brings back what was replaced", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: january(2) });
    const { importId } = await deposit(db, { text: january(5) });
    expect(await undoImport(db, SIREN, importId ?? "")).toEqual({ status: "withdrawn" });
    expect(await counted(db)).toEqual({ "A 2025-01": 2 });
    expect(await undoImport(db, SIREN, importId ?? "")).toEqual({ status: "alreadyWithdrawn" });
  });

  test("undoing the middle of a chain changes nothing now; undoing its end then reaches the start", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: january(2) });
    const middle = await deposit(db, { text: january(3) });
    const last = await deposit(db, { text: january(4) });
    await undoImport(db, SIREN, middle.importId ?? "");
    expect(await counted(db)).toEqual({ "A 2025-01": 4 });
    await undoImport(db, SIREN, last.importId ?? "");
    expect(await counted(db)).toEqual({ "A 2025-01": 2 });
  });

  test.each([
    { later: MONTH - 60_000, status: "withdrawn" },
    { later: MONTH + 60_000, status: "tooLate" },
  ])("thirty days are left to undo: $status", async ({ later, status }) => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const { importId } = await deposit(db, { text: january(2) });
    const now = Date.now() + later;
    expect(await undoImport(db, SIREN, importId ?? "", { now })).toEqual({ status });
  });

  test("undoing a file of sites brings back what was known of them", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const text = "site;commune;nom\nA;75056;Paris\n";
    const { importId } = await deposit(db, { kind: "sites", text });
    expect(await communes(db)).toEqual(["35281", "75056"]);
    await undoImport(db, SIREN, importId ?? "");
    expect(await communes(db)).toEqual(["35238", "35281"]);
  });
});

async function communes({ db }: Awaited<ReturnType<typeof freshDatabase>>): Promise<string[]> {
  const lines = await db.selectFrom("siteLine").where("active", "=", 1).select("commune").execute();
  return lines.map(({ commune }) => commune).sort();
}

type Step =
  | { readonly kind: "deposit"; readonly mode: "replace" | "append"; readonly months: number[] }
  | { readonly kind: "undo"; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("deposit" as const),
    mode: fc.constantFrom("replace" as const, "append" as const),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant("undo" as const), which: fc.nat({ max: 5 }) }),
);

test("after any deposits and undos, what counts is what the deposits left standing would give", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      await using db = await freshDatabase("sqlite");
      await companyWithSites(db);
      const deposits: Standing[] = [];
      for (const [index, next] of steps.entries()) {
        if (next.kind === "undo") {
          const undone = deposits[next.which];
          if (!undone) continue;
          await undoImport(db, SIREN, undone.importId);
          undone.stands = false;
          continue;
        }
        const { mode, months } = next;
        const hires = index + 1;
        const lines = months.flatMap((month) => Array(hires).fill([`2025-0${month}`, "A"]));
        const { importId } = await deposit(db, {
          text: hiresText(lines),
          mode,
          confirmOverlap: true,
        });
        deposits.push({ importId: importId ?? "", mode, months, hires, stands: true });
      }
      expect(await counted(db)).toEqual(expected(deposits));
    }),
    { numRuns: 25 },
  );
});

type Standing = {
  readonly importId: string;
  readonly mode: "replace" | "append";
  readonly months: readonly number[];
  readonly hires: number;
  stands: boolean;
};

function expected(deposits: readonly Standing[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { mode, months, hires } of deposits.filter(({ stands }) => stands)) {
    for (const month of months) {
      const key = `A 2025-0${month}`;
      counts[key] = hires + (mode === "append" ? (counts[key] ?? 0) : 0);
    }
  }
  return counts;
}
