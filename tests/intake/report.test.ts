import { expect, test } from "vitest";
import type { Issue } from "#app/intake/issue.ts";
import { createReport, EXAMPLES_KEPT } from "#app/intake/report.ts";

const issue: Issue = {
  problem: "lostZero",
  severity: "repaired",
  line: 2,
  column: "c",
  value: "1",
};
const counts = { read: 0, accepted: 0, rejected: 0, ignored: 0 };

test("counts are exact beyond the examples that are kept", () => {
  const report = createReport();
  for (let line = 0; line < EXAMPLES_KEPT + 1; line += 1) report.add({ ...issue, line });

  const [group] = report.finish(counts, []).groups;
  expect(group?.count).toBe(EXAMPLES_KEPT + 1);
  expect(group?.examples).toHaveLength(EXAMPLES_KEPT);
  expect(group?.examples[0]?.line).toBe(0);
});

test("causes are apart by column, the worst first", () => {
  const report = createReport();
  report.add(issue);
  report.add({ ...issue, column: "__proto__" });
  report.add({ ...issue, problem: "notADate", severity: "toFix" });

  expect(report.finish(counts, []).groups.map(({ problem, column }) => [problem, column])).toEqual([
    ["notADate", "c"],
    ["lostZero", "c"],
    ["lostZero", "__proto__"],
  ]);
});
