import { expect, test } from "vitest";
import { DEMO_COMPANIES } from "#scripts/demo/companies.ts";
import { hiresFile, sitesFile } from "#scripts/demo/files.ts";

test("the demonstration holds a dozen companies and about 40,000 hires", () => {
  const hires = DEMO_COMPANIES.map((company) => hiresFile(company).trim().split("\r\n").length - 1);

  expect(DEMO_COMPANIES).toHaveLength(12);
  expect(hires.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(36_000);
  expect(hires.reduce((sum, count) => sum + count, 0)).toBeLessThan(44_000);
});

test("a file of sites has a line per site", () => {
  for (const company of DEMO_COMPANIES) {
    expect(sitesFile(company).trim().split("\r\n")).toHaveLength(company.sites.length + 1);
  }
});
