import { expect, test } from "vitest";
import { filterChoices } from "#app/domain/benchmark/observatory/filter-choices.ts";
import { releaseCells } from "#app/domain/benchmark/observatory/release-cells.ts";
import { type AskedView, settleView } from "#app/domain/benchmark/observatory/view-choice.ts";
import { P2, P3, P3M } from "#app/domain/benchmark/plan.ts";
import { aRelease, hiddenCell, keyOf, shown, shownCell } from "#tests/support/releases.ts";

const cells = [
  shownCell(keyOf("T", "T", "T"), 500),
  shownCell(keyOf("T", "T", "reg=84"), 300),
  shownCell(keyOf("T", "T", "reg=11"), 150),
  hiddenCell(keyOf("T", "T", "reg=53")),
];
const nothing = { indicator: null, rows: null, columns: null, within: null, span: null, map: null };

function settle(asked: Partial<AskedView>, plan = P3, more = cells) {
  return settleView({ ...nothing, ...asked }, aRelease(more, plan), "2025-T4");
}

test("an address that says nothing shows sections by size", () => {
  expect(settle({})).toEqual({
    choice: {
      indicator: "rural",
      rows: "a21",
      columns: "size",
      within: null,
      span: "quarter",
      map: "reg",
    },
    notices: [],
  });
});

test.each([
  { asked: { rows: "a88" }, notices: ["rowsNotInPlan"] },
  { asked: { rows: "zone" }, notices: ["rowsNotInPlan"] },
  { asked: { rows: "reg", columns: "dep" }, notices: ["columnsNotInPlan"] },
  { asked: { rows: "a21", columns: "a21" }, notices: ["columnsNotInPlan"] },
  { asked: { rows: "a21", columns: "size", within: "reg=84" }, notices: ["columnsNotInPlan"] },
  { asked: { within: "reg=53" }, notices: ["withinRefused"] },
  { asked: { within: "reg=99" }, notices: ["withinRefused"] },
  { asked: { within: "a21=C" }, notices: ["withinNotInPlan"] },
  { asked: { within: "<b>" }, notices: ["withinNotInPlan"] },
  { asked: { indicator: "secret" }, notices: ["unknownIndicator"] },
  { asked: { span: "year" }, notices: ["noYear"] },
  { asked: { map: "dep" }, notices: ["mapNotInPlan"] },
])("$asked is shown as near as the plan allows, and said", ({ asked, notices }) => {
  expect(settle(asked).notices).toEqual(notices);
});

test("a plan with divisions and départements allows them where it crosses them", () => {
  expect(settle({ rows: "a88", columns: "size", map: "dep" }, P2).notices).toEqual([]);
  expect(settle({ rows: "dep", columns: "a21" }, P2).notices).toEqual([]);
  expect(settle({ rows: "a88", columns: "reg" }, P2).notices).toEqual(["columnsNotInPlan"]);
});

test("a plan that has them on their own shows them in one column", () => {
  const { choice, notices } = settle({ rows: "a88", map: "dep" }, P3M);
  expect(choice).toMatchObject({ rows: "a88", columns: null, map: "dep" });
  expect(notices).toEqual([]);
  expect(settle({ rows: "dep" }, P3M).notices).toEqual([]);
  expect(settle({ rows: "a88", columns: "size" }, P3M).notices).toEqual(["columnsNotInPlan"]);
});

test("the year is shown where the release holds it", () => {
  const closed = [...cells, shownCell(keyOf("T", "T", "T", "year=2025"), 4_000)];
  expect(settle({ span: "year" }, P3, closed)).toMatchObject({
    choice: { span: "year" },
    notices: [],
  });
});

test("a group may be chosen unless it is hidden or leaves too little", () => {
  expect(refusals([300, 150])).toEqual({ "reg=11": null, "reg=53": "groupHidden", "reg=84": null });
});

test.each([
  { left: 10, refusal: "remainderTooSmall" },
  { left: 11, refusal: null },
])("leaving $left answers: $refusal", ({ left, refusal }) => {
  expect(refusals([500 - left, 60])["reg=84"]).toBe(refusal);
});

test("the only group shown may not be chosen: the total without it is what is hidden", () => {
  expect(refusals([300, null])["reg=84"]).toBe("remainderTooSmall");
});

/** What is said of Auvergne-Rhône-Alpes and Île-de-France with so many hires, beside a hidden Bretagne. */
function refusals([first, second]: readonly [number, number | null]) {
  const region = (code: string, n: number | null) => {
    const key = keyOf("T", "T", `reg=${code}`);
    return n === null ? hiddenCell(key) : shownCell(key, n, { rural: shown(n, 0.3) });
  };
  const release = aRelease([
    shownCell(keyOf("T", "T", "T"), 500),
    region("84", first),
    region("11", second),
    region("53", null),
  ]);
  const choices = filterChoices(releaseCells(release, "2025-T4", "quarter"), "reg", "rural");
  return Object.fromEntries(choices.map(({ part, refusal }) => [part, refusal]));
}
