import { expect, test } from "vitest";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";

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
