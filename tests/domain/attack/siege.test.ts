import { describe, expect, test } from "vitest";
import { attack, knownHires, type Range } from "#app/domain/attack/attacker.ts";
import type { Target } from "#app/domain/attack/field.ts";
import { besiege } from "#app/domain/attack/siege.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { ownRowsOf, solesOf } from "#app/operations/releases/insider-rows.ts";
import { releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();
const SEEDS = [1, 2, 3, 4, 5, 6];

describe.each(SEEDS)("panel %i: what falls to one attack after the other", (seed) => {
  test("falls to an attack on all", () => {
    const { text, targets } = besieged(seed, mutants.primariesOnly);
    const known = knownHires(text);

    const { sieges } = besiege(text, known, solver, [{ targets }]);

    const expected = unsafe(targets, attack(text, known, names(targets), solver));
    expect(expected.length).toBeGreaterThan(0);
    expect([...(sieges[0]?.fallen ?? [])].toSorted()).toEqual(expected.toSorted());
  });

  test.each(["primariesOnly", "noInsiders"] as const)("falls to several at once (%s)", (mutant) => {
    const { text, targets, members } = besieged(seed, mutants[mutant]);
    const known = knownHires(text);

    const { sieges } = besiege(text, known, solver, [{ targets }, ...members]);

    const expected = [{ targets, ownRows: undefined }, ...members].map((one) =>
      unsafe(one.targets, attack(text, known, names(one.targets), solver, one)).toSorted(),
    );
    expect(sieges.map(({ fallen }) => [...fallen].toSorted())).toEqual(expected);
  });
});

test("a member reads what an outsider does not, also when both attack at once", () => {
  const readings = SEEDS.flatMap((seed) => {
    const { text, targets, members } = besieged(seed, mutants.noInsiders);
    const { sieges } = besiege(text, knownHires(text), solver, [{ targets }, ...members]);
    const [outsider, ...others] = sieges.map(({ fallen }) => fallen.size);
    return outsider === 0 ? others : [];
  });

  expect(Math.max(...readings)).toBeGreaterThan(0);
});

test("where a search is to go changes nothing of what falls", () => {
  const { text, targets } = besieged(2, mutants.primariesOnly);
  const aimless = targets.map((target) => ({ ...target, aim: { least: 0, most: 0 } }));

  const [fallen, fallenAimless] = [targets, aimless].map(
    (those) => besiege(text, knownHires(text), solver, [{ targets: those }]).sieges[0]?.fallen,
  );

  expect([...(fallenAimless ?? [])].toSorted()).toEqual([...(fallen ?? [])].toSorted());
});

test("whole numbers are no weaker an attack", () => {
  const made = besieged(1);
  const targets = made.targets.map((target) => ({ ...target, isSafe: inDoubt }));
  const siegeOf = (isWhole: () => boolean) =>
    besiege(made.text, knownHires(made.text), solver, [{ targets, isWhole }]).sieges[0];

  const whole = siegeOf(() => true);

  expect(whole?.whole).toBeGreaterThan(0);
  expect([...(whole?.fallen.keys() ?? [])]).toEqual(
    expect.arrayContaining([...(siegeOf(() => false)?.fallen.keys() ?? [])]),
  );
});

/** A small release with the hires to keep in doubt, and what each member alone in a hidden cell may not read. */
function besieged(seed: number, protectModel?: ProtectModel) {
  const made = releaseOf(smallPanel(seed), solver, { protectModel });
  const model = made?.measures[0]?.model;
  if (!made || !model) throw new Error("the panel is refused");
  const targets = model.cells.flatMap(({ key, value, need }): Target[] => {
    if (!need) return [];
    const aim = { least: value - need.down, most: value + need.up };
    const isSafe = ({ least, most }: Range) => least <= aim.least && most >= aim.most;
    return [{ name: key, aim, isSafe }];
  });
  const members = solesOf(model).map((member) => {
    const alone = new Set(model.cells.flatMap(({ key, sole }) => (sole === member ? [key] : [])));
    const shared = targets.filter(({ name }) => !alone.has(name));
    return {
      ownRows: ownRowsOf(model, member),
      targets: shared.map((target) => ({ ...target, isSafe: inDoubt })),
    };
  });
  return { text: made.text, targets, members };
}

function inDoubt({ least, most }: Range): boolean {
  return least < most;
}

function names(targets: readonly Target[]): readonly string[] {
  return targets.map(({ name }) => name);
}

/** The targets whose range leaves too little doubt, as attacked one after the other. */
function unsafe(targets: readonly Target[], ranges: ReadonlyMap<string, Range>) {
  return targets.flatMap(({ name, isSafe }) => {
    const range = ranges.get(name);
    return range && !isSafe(range) ? [[name, range] as const] : [];
  });
}
