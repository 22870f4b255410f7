import { expect, test } from "vitest";
import { tableOrParent } from "#app/domain/benchmark/observatory/table-or-parent.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";

const TIME = "year=2025/quarter=2025-T4";

test.each([
  { hidden: 4, shown: 6, levels: [1, 0, 1] },
  { hidden: 5, shown: 7, levels: [1, 0, 0] },
  { hidden: 0, shown: 1, levels: [1, 0, 1] },
])(
  "$hidden hidden cells beside $shown shown give the table $levels",
  ({ hidden, shown, levels }) => {
    const inner = [...statuses("suppressed", hidden), ...statuses("published", shown)].map(
      (status, at) => cell(`a21=C|T|reg=${11 + at}|${TIME}`, status),
    );
    const release = releaseOf([cell(`a21=C|T|T|${TIME}`, "published"), ...inner]);

    const table = tableOrParent(release, [1, 0, 1], TIME);

    expect(table.levels).toEqual(levels);
    expect(table.cells).toHaveLength(levels[2] === 1 ? hidden + shown : 1);
  },
);

test("a table of an indicator counts the cells where that indicator is hidden", () => {
  const hiddenShare = { share: { status: "suppressed", reason: "confidential" } } as const;
  const inner = cell(`a21=C|T|T|${TIME}`, "published");
  const release = releaseOf([
    { ...inner, ...(inner.status === "published" && { indicators: hiddenShare }) },
    cell(`T|T|T|${TIME}`, "published"),
  ]);

  expect(tableOrParent(release, [1, 0, 0], TIME, "share").levels).toEqual([0, 0, 0]);
  expect(tableOrParent(release, [1, 0, 0], TIME).levels).toEqual([1, 0, 0]);
});

test("when all is hidden, the total is what remains, hidden as it is", () => {
  const release = releaseOf([
    cell(`a21=C|T|T|${TIME}`, "suppressed"),
    cell(`T|T|T|${TIME}`, "suppressed"),
  ]);

  expect(tableOrParent(release, [1, 0, 0], TIME)).toMatchObject({
    levels: [0, 0, 0],
    cells: [{ status: "suppressed" }],
  });
});

function statuses<Status extends string>(status: Status, count: number): readonly Status[] {
  return Array.from({ length: count }, () => status);
}

function releaseOf(cells: readonly PublishedCell[]): PublishedRelease {
  return { plan: P3, indicators: [], cells };
}

function cell(key: string, status: PublishedCell["status"]): PublishedCell {
  if (status === "suppressed") return { key, status, reason: "confidential" };
  return { key, status, n: 20, employers: "5-9", indicators: {} };
}
