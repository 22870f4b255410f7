import { expect, test } from "vitest";
import { attack, knownHires, type Range } from "#app/domain/attack/attacker.ts";
import { besiege, type Target } from "#app/domain/attack/siege.ts";
import { narrowed } from "#app/domain/attack/verdict.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();
const SEEDS = [1, 2, 3, 4, 5, 6];

test.each(SEEDS)(
  "panel %i: what falls to an attack on all falls to one attack after the other",
  (seed) => {
    const made = releaseOf(smallPanel(seed), solver, mutants.primariesOnly);
    if (!made) throw new Error("the panel is refused");
    const secrets = (made.measures[0]?.model.cells ?? []).flatMap(({ key, value, need }) =>
      need ? [{ key, value, ...need }] : [],
    );
    const known = knownHires(made.text);
    const names = secrets.map(({ key }) => key);

    const ranges = attack(made.text, known, names, solver);
    const targets = secrets.map(({ key, value, up, down }): Target => {
      const isSafe = ({ least, most }: Range) => least <= value - down && most >= value + up;
      return { name: key, isSafe };
    });
    const { fallen } = besiege(made.text, known, solver)(targets);

    const expected = narrowed(secrets, ranges).map(({ key, least, most }) => [
      key,
      { least, most },
    ]);
    expect([...fallen].toSorted()).toEqual(expected.toSorted());
  },
);

test("whole numbers are no weaker an attack", () => {
  const made = releaseOf(smallPanel(1), solver);
  if (!made) throw new Error("the panel is refused");
  const names = (made.measures[0]?.model.cells ?? []).flatMap(({ key, need }) => (need ? key : []));
  const targets = names.map((name) => ({
    name,
    isSafe: ({ least, most }: Range) => most > least,
  }));

  const attackOn = besiege(made.text, knownHires(made.text), solver);
  const whole = attackOn(targets, { isWhole: () => true });

  expect(whole.whole).toBeGreaterThan(0);
  expect([...whole.fallen.keys()]).toEqual(
    expect.arrayContaining([...attackOn(targets).fallen.keys()]),
  );
});
