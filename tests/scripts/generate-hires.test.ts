import { expect, test } from "vitest";
import { generateHires } from "#scripts/generate/hires.ts";
import { GENERATED_HEADERS, type HiringProfile } from "#scripts/generate/profile.ts";

const PROFILE: HiringProfile = {
  sites: [
    {
      code: "SIEGE",
      hiresPerMonth: 40,
      residences: [
        { commune: "93066", weight: 3, districts: ["QN09328M"] },
        { commune: "92012", weight: 2 },
      ],
    },
    {
      code: "NOUVEAU",
      opens: 202406,
      hiresPerMonth: 5,
      residences: [{ commune: "23008", weight: 1 }],
    },
  ],
  phases: [
    {
      from: 202401,
      priorityDistrict: 0.1,
      women: 0.4,
      skillsBased: 0.1,
      noDiploma: 0.2,
      retention6: 0.8,
    },
    {
      from: 202407,
      priorityDistrict: 0.3,
      women: 0.4,
      skillsBased: 0.6,
      noDiploma: 0.6,
      retention6: 0.8,
    },
  ],
  contracts: [{ value: "CDI", weight: 1 }],
  channels: [{ value: "direct", weight: 1 }],
  occupations: ["M1805"],
  asksDistrictFrom: 202401,
};
const YEAR = { seed: 7, profile: PROFILE, from: 202401, to: 202412 };

test("the same seed gives the same lines, another seed others", () => {
  expect([...generateHires(YEAR)]).toEqual([...generateHires(YEAR)]);
  expect([...generateHires({ ...YEAR, seed: 8 })]).not.toEqual([...generateHires(YEAR)]);
});

test("every line has a cell per header", () => {
  for (const line of generateHires({ ...YEAR, wrongLines: 0.3 })) {
    expect(line.split(";")).toHaveLength(GENERATED_HEADERS.length);
  }
});

test("a site hires from the month it opens", () => {
  const months = linesOf("NOUVEAU").map(([month]) => month);

  expect(months.length).toBeGreaterThan(0);
  expect(months.every((month) => (month ?? "") >= "2024-06")).toBe(true);
});

test("the share of residents of priority districts follows the phases", () => {
  const insideShare = (test: (month: string) => boolean) => {
    const lines = linesOf("SIEGE").filter(([month]) => test(month ?? ""));
    return lines.filter(([, , , qpv]) => /^QN|oui/.test(qpv ?? "")).length / lines.length;
  };

  expect(insideShare((month) => month < "2024-07")).toBeCloseTo(0.1, 1);
  expect(insideShare((month) => month >= "2024-07")).toBeCloseTo(0.3, 1);
});

function linesOf(site: string): string[][] {
  return [...generateHires(YEAR)]
    .map((line) => line.split(";"))
    .filter(([, code]) => code === site);
}
