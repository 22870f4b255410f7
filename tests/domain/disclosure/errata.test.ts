import { expect, test } from "vitest";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import { revisionsOf } from "#app/domain/disclosure/errata.ts";

const TIME = "year=2025/quarter=2025-T1";
const TOTAL = `T|T|T|${TIME}`;

/** So many hires of each employer, in one place. */
function panel(hires: readonly number[], region = "84"): Panel {
  return {
    indicators: [],
    rows: hires.map((count, employer) => ({
      contributor: `E${employer}`,
      parts: ["a21=J", "size=10-49", `reg=${region}`, TIME],
      hires: count,
      counts: [],
    })),
  };
}

const BEFORE = [10, 10, 10, 10, 10, 10];

test.each([
  { after: [10, 10, 10, 10, 10, 10], revision: "unchanged" },
  { after: [12, 12, 12, 12, 10, 10], revision: "confidential", why: "four employers" },
  { after: [12, 12, 12, 12, 12, 10], revision: "confidential", why: "ten hires" },
  { after: [13, 12, 12, 12, 12, 10], revision: "revisable", why: "five employers, eleven hires" },
  { after: [13, 8, 12, 8, 12, 10], revision: "revisable", why: "more and fewer count alike" },
  { after: [90, 11, 11, 11, 11, 11], revision: "confidential", why: "one employer dominates" },
])("a correction to $after is $revision", ({ after, revision }) => {
  expect(revisionsOf(P3, panel(BEFORE), panel(after), false).get(TOTAL)).toBe(revision);
});

test("hires moved within a cell do not change it", () => {
  const revisions = revisionsOf(P3, panel(BEFORE), panel(BEFORE, "53"), false);

  expect(revisions.get(TOTAL)).toBe("unchanged");
  expect(revisions.get(`T|T|reg=84|${TIME}`)).toBe("revisable");
});

test("an employer that is no longer there is a correction of one employer", () => {
  const revisions = revisionsOf(P3, panel(BEFORE), panel(BEFORE.slice(1)), false);

  expect(revisions.get(TOTAL)).toBe("confidential");
});
