import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StageCount } from "#app/domain/applications/stages.ts";
import { undoImport } from "#app/operations/import/undo-import.ts";
import { applicationsOf } from "#db/queries/applications.ts";
import { aCount, applicationsText } from "#tests/support/application-counts.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, SIREN } from "#tests/support/file-deposits.ts";

type Mode = "replace" | "append";
type Step =
  | { readonly kind: "deposit"; readonly mode: Mode; readonly months: readonly number[] }
  | { readonly kind: "undo"; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("deposit" as const),
    mode: fc.constantFrom<Mode[]>("replace", "append"),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant("undo" as const), which: fc.nat({ max: 5 }) }),
);

type Standing = {
  readonly importId: string;
  readonly mode: Mode;
  readonly counts: readonly StageCount[];
  stands: boolean;
};

describe.each(databases)("on %s", (url) => {
  test("after any deposits and undos, the applicants that count are those of the deposits left standing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (steps) => {
        await using db = await freshDatabase(url);
        await companyWithSites(db);
        const deposits: Standing[] = [];
        for (const [index, next] of steps.entries()) await take(db, deposits, next, index);
        expect(await counted(db)).toEqual(expected(deposits));
      }),
      { numRuns: url === "sqlite" ? 15 : 5 },
    );
  });
});

async function take(db: FreshDatabase, deposits: Standing[], next: Step, index: number) {
  if (next.kind === "undo") {
    const undone = deposits[next.which];
    if (!undone) return;
    await undoImport(db, SIREN, undone.importId);
    undone.stands = false;
    return;
  }
  const counts = next.months.flatMap((month) => [
    aCount("candidature", 10 + index, {}, { month: 202500 + month }),
    aCount("embauche", 1 + index, {}, { month: 202500 + month }),
  ]);
  const file = { kind: "applications", text: applicationsText(counts), mode: next.mode } as const;
  const { importId } = await deposit(db, { ...file, confirmOverlap: true });
  deposits.push({ importId: importId ?? "", mode: next.mode, counts, stands: true });
}

async function counted({ db }: FreshDatabase): Promise<Record<string, number>> {
  const counts = await applicationsOf(db, SIREN, { from: 202501, to: 202512 });
  const sums: Record<string, number> = {};
  for (const { month, stage, total } of counts) {
    sums[`${month} ${stage}`] = (sums[`${month} ${stage}`] ?? 0) + total;
  }
  return sums;
}

function expected(deposits: readonly Standing[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { mode, counts } of deposits.filter(({ stands }) => stands)) {
    for (const { month, stage, total } of counts) {
      const key = `${month} ${stage}`;
      sums[key] = total + (mode === "append" ? (sums[key] ?? 0) : 0);
    }
  }
  return sums;
}
