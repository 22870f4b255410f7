import { expect, test } from "vitest";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { between, seededRandom } from "#scripts/redteam/random.ts";

const solver = await loadHighsSolver();
const sum = {
  lower: [0, 0, 10],
  upper: [4, 8, 10],
  costs: [0, 0, 0],
  rows: [
    [
      [0, 1],
      [1, 1],
      [2, -1],
    ],
  ],
} as const;

test.each(["costs", "bounds"] as const)("finds both ends of a hidden count (%s)", (changes) => {
  const session = solver.open(sum, changes);
  session.setCost(0, 1);
  const least = session.solve();
  session.setCost(0, -1);
  const most = session.solve();
  session.close();

  expect(least).toMatchObject({ status: "optimal", cost: 2 });
  expect(most).toMatchObject({ status: "optimal", cost: -4 });
});

test("finds the same from nothing as from the last answer", () => {
  const session = solver.open(sum, "costs");
  session.setCost(0, -1);
  const anew = session.solveAnew();
  const warm = session.solve();
  session.setBounds(0, 3, 3);
  const bound = [session.solve(), session.solveAnew()];
  session.close();

  expect([anew, warm]).toMatchObject([{ cost: -4 }, { cost: -4 }]);
  expect(bound).toMatchObject([{ cost: -3 }, { cost: -3 }]);
});

test("tells unbounded, infeasible and whole answers apart", () => {
  const free = solver.open({ ...sum, upper: [4, Infinity, Infinity] }, "costs");
  free.setCost(1, -1);
  expect(free.solve().status).toBe("unbounded");
  free.setBounds(2, 1, 1);
  free.setBounds(1, 3, 5);
  expect(free.solve().status).toBe("infeasible");
  free.close();

  const halves = solver.open(
    {
      lower: [0, 1],
      upper: [9, 1],
      costs: [1, 0],
      rows: [
        [
          [0, 2],
          [1, -1],
        ],
      ],
    },
    "costs",
  );
  expect(halves.solve()).toMatchObject({ status: "optimal", cost: 0.5 });
  expect(halves.solveWhole([0, 1], 0).status).toBe("infeasible");
  halves.close();
});

test("a search in whole numbers too long ends by its nodes, not by the time it takes", {
  timeout: 60_000,
}, () => {
  const problem = marketSplit();
  const session = solver.open(problem, "costs");
  const answer = session.solveWhole([...problem.lower.keys()], 0);
  session.close();

  expect(answer).toEqual({ status: "limit" });
});

/** Four sums of which 30 products must each bring exactly half: few problems so small are so long (Cornuéjols and Dawande, 1998). */
function marketSplit() {
  const products = 30;
  const random = seededRandom(1);
  const sums = Array.from({ length: 4 }, () =>
    Array.from({ length: products }, () => between(random, 0, 99)),
  );
  const halves = sums.map((sum) => Math.floor(sum.reduce((all, one) => all + one, 0) / 2));
  return {
    lower: [...(sums[0]?.map(() => 0) ?? []), ...halves],
    upper: [...(sums[0]?.map(() => 1) ?? []), ...halves],
    costs: Array.from({ length: products + halves.length }, () => 0),
    rows: sums.map((sum, row) => [
      ...sum.map((value, at) => [at, value] as const),
      [products + row, -1] as const,
    ]),
  };
}
