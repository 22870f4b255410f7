import { describe, expect, test } from "vitest";
import type { Policy } from "#app/domain/effects/policy.ts";
import { estimateEffect } from "#app/operations/estimate-effect.ts";
import { addPolicy, changePolicy, closePolicy } from "#app/operations/keep-policy.ts";
import { readEffectPage } from "#app/operations/read-effect-page.ts";
import { findPolicy, policiesOf } from "#db/queries/policies.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { type Cell, depositCells, GOLDEN_SIREN, monthAt } from "#tests/support/golden-hires.ts";

describe.each(databases)("policies on %s", (kind) => {
  test("what is added, changed and closed is kept, each with a line in the journal", async () => {
    await using database = await freshDatabase(kind);
    await depositCells(database, steady(["A", "B"], 6));

    const id = await added(database, { sites: [{ site: "B", startsOn: 202506 }] });
    await changePolicy(database.db, GOLDEN_SIREN, id, aPolicy({ name: "Autre" }));
    expect(await closePolicy(database.db, GOLDEN_SIREN, id, { endsOn: 202502 })).toBe(false);
    expect(await closePolicy(database.db, GOLDEN_SIREN, id, { endsOn: 202512 })).toBe(true);

    expect(await findPolicy(database.db, GOLDEN_SIREN, id)).toMatchObject({
      ...{ name: "Autre", endsOn: 202512, sites: [], indicators: ["women"] },
    });
    const actions = await database.db.selectFrom("audit").select(["action", "subject"]).execute();
    expect(actions.filter(({ subject }) => subject === id).map(({ action }) => action)).toEqual([
      "policy.add",
      "policy.change",
      "policy.close",
    ]);
  });

  test("another company’s policy does not exist", async () => {
    await using database = await freshDatabase(kind);
    await depositCells(database, steady(["A"], 6));
    const id = await added(database, {});

    expect(await policiesOf(database.db, "999999999")).toEqual([]);
    expect(await estimateEffect(database.db, "999999999", id)).toBeNull();
    expect(await changePolicy(database.db, "999999999", id, aPolicy())).toBe(false);
  });

  test.each<{ said: string; policy: Partial<Policy>; cells: Cell[]; expected: object }>([
    {
      said: "in the future",
      policy: { startsOn: 202612 },
      cells: steady(["A", "B"], 24),
      expected: { verdict: "notEnoughData", reason: "notStarted" },
    },
    {
      said: "started before the series",
      policy: { startsOn: 202301 },
      cells: steady(["A"], 24),
      expected: { verdict: "notEnoughData", reason: "startedBeforeSeries" },
    },
    {
      said: "at a site that closed before it",
      policy: { startsOn: 202501, sites: [{ site: "B", startsOn: 202501 }] },
      cells: [...steady(["A"], 24), ...steady(["B"], 6)],
      expected: { verdict: "notEnoughData", reason: "noTreatedHires" },
    },
    {
      said: "at every site at once, with one site only",
      policy: { startsOn: 202501 },
      cells: steady(["A"], 24),
      expected: { method: "interruptedSeries", verdict: "noEvidence" },
    },
    {
      said: "whose share is 0 throughout (separation)",
      policy: { startsOn: 202501 },
      cells: steady(["A"], 24, 0),
      expected: { verdict: "notEnoughData" },
    },
    {
      said: "whose months are all the same hire (singular)",
      policy: { startsOn: 202501 },
      cells: steady(["A"], 24, 1, 1),
      expected: { verdict: "notEnoughData" },
    },
  ])(
    "a policy $said has a verdict with its reason, never NaN",
    async ({ policy, cells, expected }) => {
      await using database = await freshDatabase(kind);
      await depositCells(database, cells);
      const id = await added(database, policy);

      const page = await readEffectPage(database.db, GOLDEN_SIREN, id);

      expect(page?.reports[0]).toMatchObject(expected);
      expect(numbersIn(page).filter((value) => !Number.isFinite(value))).toEqual([]);
    },
  );

  test("another policy two months away is an assumption that is not met", async () => {
    await using database = await freshDatabase(kind);
    await depositCells(database, steady(["A"], 24));
    await added(database, { name: "L’autre", startsOn: 202503 });
    const id = await added(database, { startsOn: 202501 });

    const page = await readEffectPage(database.db, GOLDEN_SIREN, id);

    expect(page?.reports[0]).toMatchObject({ verdict: "assumptionNotMet" });
    const broken = page?.reports[0]?.assumptions.filter(({ met }) => met === false);
    expect(broken?.map(({ id: assumption }) => assumption)).toEqual(["noOtherPolicy"]);
  });

  test("the effect is estimated on the months under the policy: a closed one ends the series", async () => {
    await using database = await freshDatabase(kind);
    await depositCells(database, steady(["A"], 24));
    const id = await added(database, { startsOn: 202501, endsOn: 202508 });

    const estimated = await estimateEffect(database.db, GOLDEN_SIREN, id);

    expect(estimated?.reports[0]?.plan).toMatchObject({ from: 202401, to: 202508 });
  });
});

/** Four hundred hires a month from January 2024 at each site, of whom about a third are women, as months go. */
function steady(sites: readonly string[], months: number, third = 130, hires = 400): Cell[] {
  return sites.flatMap((site) =>
    Array.from({ length: months }, (_, t) => ({
      ...{ site, month: monthAt(202401, t), hires },
      women: third <= 1 ? third : third + ((t * 7) % 11) - 5,
    })),
  );
}

function aPolicy(known: Partial<Policy> = {}): Policy {
  return {
    ...{ name: "Essai", kind: "mentoring", description: "", startsOn: 202503, endsOn: null },
    ...{ sites: [], occupations: [], indicators: ["women"], untouched: null, windfall: null },
    ...known,
  };
}

async function added({ db }: FreshDatabase, known: Partial<Policy>): Promise<string> {
  const id = await addPolicy(db, GOLDEN_SIREN, aPolicy(known));
  if (id === null) throw new Error("the policy was not added");
  return id;
}

/** Every number of an answer, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
