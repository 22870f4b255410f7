import { describe, expect, test } from "vitest";
import { detectionOf, readDetectionPlan } from "#app/domain/effects/plan-detection.ts";
import { BLANK_POLICY, readPolicy, valuesOf } from "#app/domain/effects/policy-values.ts";
import { windfallShares } from "#app/domain/effects/windfall.ts";

const RIGHT = {
  ...BLANK_POLICY,
  name: "Mentorat",
  startsOn: "2025-03",
  sites: ["A", "B"],
  siteStarts: { B: "2025-06" },
  occupations: "M1805, M1802",
  windfall: { windfall: "3", jobEffect: "1", substitution: "", unknown: "" },
};

test("a form that is right is a policy, and the policy is that form again", () => {
  const { policy } = readPolicy(RIGHT, ["A", "B"]);

  expect(policy).toMatchObject({
    startsOn: 202503,
    sites: [
      { site: "A", startsOn: 202503 },
      { site: "B", startsOn: 202506 },
    ],
    occupations: ["M1805", "M1802"],
    windfall: { windfall: 3, jobEffect: 1, substitution: 0, unknown: 0 },
  });
  expect(policy && readPolicy(valuesOf(policy), ["A", "B"]).policy).toEqual(policy);
});

test.each([
  [{ name: " " }, "name", "nameMissing"],
  [{ kind: "magic" }, "kind", "kindUnknown"],
  [{ startsOn: "mars" }, "startsOn", "monthInvalid"],
  [{ endsOn: "2025-02", sites: [] }, "endsOn", "endsBeforeStart"],
  [{ indicators: [] }, "indicators", "indicatorMissing"],
  [{ untouched: "priorityDistrict" }, "untouched", "untouchedIsTarget"],
  [{ sites: ["C"] }, "sites", "siteUnknown"],
  [{ occupations: "chef" }, "occupations", "occupationInvalid"],
  [{ windfall: { ...RIGHT.windfall, unknown: "-1" } }, "windfall", "windfallInvalid"],
] as const)("%j is refused at its field", (wrong, field, problem) => {
  const { problems } = readPolicy({ ...RIGHT, ...wrong }, ["A", "B"]);

  expect(problems).toEqual([{ field, problem }]);
});

describe("the planner", () => {
  test("more hires, or more months, detect less", () => {
    const plan = { hiresPerYear: 120, share: 0.08, target: 0.05, months: 12, designEffect: 1 };
    const few = detectionOf(plan);
    const many = detectionOf({ ...plan, hiresPerYear: 1200 });

    expect(few.smallest).toBeGreaterThan(many.smallest ?? 1);
    expect(few.wait).toBeGreaterThan(many.wait ?? 1000);
    const unlike = detectionOf({ ...plan, designEffect: 2.5 });
    expect(unlike.smallest).toBeGreaterThan(few.smallest ?? 1);
    const sizes = few.byMonths.map(({ smallest }) => smallest ?? 1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("an address that says no number is no plan", () => {
    const asked = (text: string) => readDetectionPlan(new URLSearchParams(text));

    expect(asked("hires=120&share=8&target=5&months=12")).toMatchObject({ share: 0.08 });
    expect(asked("hires=0&share=8&target=5&months=12")).toBeNull();
    expect(asked("hires=120&share=100&target=5&months=12")).toBeNull();
    expect(asked("hires=beaucoup")).toBeNull();
    expect(asked("hires=120&share=8&target=5&months=12&deff=2,5")?.designEffect).toBe(2.5);
    expect(asked("hires=120&share=8&target=5&months=12&deff=1")?.designEffect).toBe(1);
    expect(asked("hires=120&share=8&target=5&months=12&deff=0.9")).toBeNull();
    expect(asked("hires=120&share=8&target=5&months=12&deff=50.1")).toBeNull();
  });
});

test("nobody asked about windfall has no share, never 0 %", () => {
  const none = { windfall: 0, jobEffect: 0, substitution: 0, unknown: 0 };

  expect(windfallShares(none).map(({ share }) => share)).toEqual([null, null, null, null]);
});
