import { expect, test } from "vitest";
import { isConsistent, whoSeesThrough } from "#app/domain/disclosure/certificate.ts";
import type { Model, ModelCell } from "#app/domain/disclosure/model.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import { failedClaim } from "#app/domain/disclosure/verify-certificates.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";

const solver = await loadHighsSolver();

test("a certificate moves hidden cells only, never below zero, and adds up", () => {
  const showings = ["shown", "hidden", "hidden", "shown"] as const;

  expect(isConsistent(aTable(), showings, moves(0, 3, -3, 0))).toBe(true);
  expect(isConsistent(aTable(), showings, moves(0, 3, -2, 0))).toBe(false);
  expect(isConsistent(aTable(), showings, moves(0, -6, 6, 0))).toBe(false);
  expect(isConsistent(aTable(), showings, moves(0, 3, 0, -3))).toBe(false);
  expect(isConsistent(aTable(), showings, moves(0, 0.5, -0.5, 0))).toBe(false);
});

test("who is alone in a cell that moves sees through the certificate", () => {
  expect([...whoSeesThrough(aTable({ sole: 7 }), moves(0, 3, -3, 0))]).toEqual([7]);
  expect([...whoSeesThrough(aTable(), moves(0, 3, -3, 0))]).toEqual([]);
});

test("one unsafe cell takes another with it, and the proof holds", () => {
  const model = aTable();
  const found = protect(model, solver);

  expect(found).toMatchObject({ status: "protected", secondaries: ["b"] });
  if (found.status === "protected") {
    expect(failedClaim({ model, ...found }, true)).toBeNull();
    expect(failedClaim({ model, ...found, certificates: [] }, true)).toBe("a: above");
  }
});

test("what is published already stays, and a cell that it gives away refuses the release", () => {
  const model = aTable({ showing: "forced" });

  expect(protect(model, solver)).toEqual({ status: "refused", reason: "a" });
});

test("a solver that fails refuses the release", () => {
  const failing = { status: "failed", reason: "time limit" } as const;
  const session = {
    setBounds: () => {},
    setCost: () => {},
    solve: () => failing,
    solveAnew: () => failing,
    solveWhole: () => failing,
    close: () => {},
  };

  expect(protect(aTable(), { open: () => session })).toEqual({
    status: "refused",
    reason: "time limit",
  });
});

/** A total of 60: a, unsafe, of 5; b of 20; c of 35. */
function aTable(others: Partial<ModelCell> = {}): Model {
  const cell = (key: string, value: number, own: Partial<ModelCell>): ModelCell => ({
    key,
    value,
    atom: false,
    low: 0,
    high: Number.POSITIVE_INFINITY,
    showing: "open",
    band: null,
    need: null,
    cost: value,
    stake: { below: 1, above: 0 },
    sole: null,
    ...own,
  });
  return {
    cells: [
      cell("total", 60, { cost: 500, ...others, sole: null }),
      cell("a", 5, { need: { up: 3, down: 3 } }),
      cell("b", 20, others),
      cell("c", 35, others),
    ],
    relations: [[0, 1, 2, 3]],
    stakesIn: () => new Map(),
    stakesOf: () => new Map(),
  };
}

function moves(...changes: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...changes.entries()].filter(([, change]) => change !== 0));
}
