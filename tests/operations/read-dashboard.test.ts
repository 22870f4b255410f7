import { describe, expect, test } from "vitest";
import { readDashboard } from "#app/operations/read-dashboard.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, type HireAt, SIREN } from "#tests/support/deposits.ts";

const quarter = { from: 202504, to: 202506 };
const everySite = { site: null, compared: "women" } as const;

describe.each(databases)("a dashboard on %s", (kind) => {
  test("shows a company's figures, their change and its sites from what is stored", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db, [aSite({ code: "A" }), aSite({ code: "B" })]);
    await deposit(database.db, company, {
      hires: [
        ...hired(1, 202404, { women: 10, men: 90 }),
        ...hired(1, 202504, { women: 40, men: 60 }),
        ...hired(2, 202506, { women: 5, men: 45 }),
      ],
    });

    const { rows, sentence, funnel, coverage } = await readDashboard(
      database.db,
      SIREN,
      quarter,
      everySite,
    );

    const women = rows.find(({ figure }) => figure.indicator === "women");
    expect(women?.figure).toMatchObject({ numerator: 45, denominator: 150, value: 0.3 });
    expect(women?.change).toMatchObject({
      difference: expect.closeTo(0.2, 12),
      distinguishable: true,
    });
    expect(sentence).toMatchObject({ figure: { indicator: "women" }, verdict: "up" });
    expect(funnel?.sites.map(({ site, position }) => [site, position])).toEqual([
      ["A", "beyond95"],
      ["B", "beyond998"],
    ]);
    expect(coverage).toMatchObject({ hires: 150, deposited: 2, expected: 6 });
  });

  test("of one site shows that site's figures among the same sites", async () => {
    await using database = await freshDatabase(kind);
    const company = await aCompany(database.db, [aSite({ code: "A" }), aSite({ code: "B" })]);
    await deposit(database.db, company, {
      hires: [...hired(1, 202504, { women: 4, men: 6 }), ...hired(2, 202504, { women: 3, men: 7 })],
    });

    const { rows, funnel, coverage } = await readDashboard(database.db, SIREN, quarter, {
      ...everySite,
      site: "B",
    });

    expect(rows[2]?.figure).toMatchObject({ indicator: "women", numerator: 3, denominator: 10 });
    expect(funnel?.sites.length).toBe(2);
    expect(coverage).toMatchObject({ hires: 10, deposited: 1, expected: 3 });
  });
});

function hired(
  site: number,
  month: number,
  { women, men }: { women: number; men: number },
): HireAt[] {
  return Array.from({ length: women + men }, (_, index) => ({
    ...aHire({ month, gender: index < women ? "F" : "M" }),
    site,
  }));
}
