import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, hiresText, SIREN } from "#tests/support/file-deposits.ts";

describe.each(databases)("the command line on %s", (kind) => {
  test("measure counts again what is deposited, and indicators tells the same figures", {
    timeout: 120_000,
  }, async () => {
    await using db = await freshDatabase(kind);
    await companyWithSites(db);
    await deposit(db, {
      text: hiresText([
        ["2025-01", "A", "F"],
        ["2025-02", "A", "M"],
        ["2025-04", "B", "F"],
        ["2025-04", "B"],
      ]),
    });
    await db.db.deleteFrom("measure").execute();
    expect(await women(db.url, [])).toMatchObject([{ group: null, value: null }]);

    const measured = await cli(db.url, ["measure", "--company", SIREN]);
    expect(measured).toMatchObject([{ siren: SIREN, imports: 2, hires: 4 }]);
    expect(await women(db.url, ["--by", "quarter"])).toMatchObject([
      { group: "2025-T1", numerator: 1, denominator: 2, unknown: 0, base: 2 },
      { group: "2025-T2", numerator: 1, denominator: 1, unknown: 1, base: 2 },
    ]);
    expect(await women(db.url, ["--by", "site"])).toMatchObject([
      { group: "A", numerator: 1, denominator: 2 },
      { group: "B", numerator: 1, denominator: 1 },
    ]);
  });
});

async function women(url: string, options: readonly string[]): Promise<unknown[]> {
  const rows = await cli(url, ["indicators", "--company", SIREN, ...options]);
  return (rows as { indicator: string }[]).filter(({ indicator }) => indicator === "women");
}

async function cli(url: string, words: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["tsx", "scripts/cli.ts", ...words, "--json"],
    {
      env: { ...process.env, DATABASE_URL: url, BASE_URL: "" },
    },
  );
  return JSON.parse(stdout);
}
