import { expect, test } from "vitest";
import { attack, knownHires } from "#app/domain/attack/attacker.ts";
import { P3M } from "#app/domain/benchmark/plan.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { releaseOf } from "#scripts/redteam/campaign.ts";
import { insiderReadings, type Made, outsiderFindings } from "#scripts/redteam/checks.ts";
import { mutants } from "#scripts/redteam/mutants.ts";
import { madeUpPanel } from "#scripts/redteam/panels.ts";

const solver = await loadHighsSolver();
/** Enough employers for some départements to be shown and others hidden. */
const SHAPE = { employers: 100, sectors: 4, regions: 3, sizes: 2, quarters: 2, isDeep: true };
const SEEDS = [1, 2, 3];

test("divisions and départements on their own are shown in part, and give none of those hidden", () => {
  for (const seed of SEEDS) {
    const made = releasedWith(seed);
    const outsider = outsiderFindings(made, solver);

    expect(statusesOf(made, /dep=/)).toEqual(["published", "suppressed"]);
    expect(outsider.flatMap(({ narrowed }) => narrowed)).toEqual([]);
    expect(insiderReadings(made, solver).readings).toEqual([]);
  }
});

test("with the unsafe cells hidden alone, some are read", () => {
  const found = SEEDS.flatMap((seed) =>
    outsiderFindings(releasedWith(seed, mutants.primariesOnly), solver).flatMap(
      ({ narrowed }) => narrowed,
    ),
  );

  expect(found.some(({ key, exact }) => exact && /dep=|a88=/.test(key))).toBe(true);
});

test("the crossing of all tables tells an attacker no more than that of the crossed ones", () => {
  const { text, measures } = releasedWith(1);
  const hidden = (measures[0]?.model.cells ?? []).flatMap(({ key, need }) => (need ? [key] : []));
  const by = (crossing: "none" | "crossedTables" | "allTables") =>
    attack(text, knownHires(text), hidden, solver, { crossing });

  expect(hidden.length).toBeGreaterThan(20);
  expect(by("allTables")).toEqual(by("crossedTables"));
});

function releasedWith(seed: number, protectModel?: ProtectModel): Made {
  const made = releaseOf(madeUpPanel(seed, SHAPE), solver, { plan: P3M, protectModel });
  if (!made) throw new Error("refused");
  return made;
}

function statusesOf({ text }: Made, keys: RegExp): readonly string[] {
  const statuses = text.cells.filter(({ key }) => keys.test(key)).map(({ status }) => status);
  return [...new Set(statuses)].toSorted();
}
