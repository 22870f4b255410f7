import { expect, test } from "vitest";

import { assessed } from "#tests/support/assessed.ts";
import { draws, gaining, HALF, unmoved } from "#tests/support/moving-sites.ts";
import { aQuestion, of, someSites } from "./series.ts";

test("treated sites that were already rising before: an assumption is not met", () => {
  const rising = someSites(
    HALF,
    12,
    draws(1, (month) => 0.15 + 0.025 * month),
  );

  const { verdict } = assessed(aQuestion([...rising, ...unmoved()]));

  expect(verdict.kind).toBe("assumptionNotMet");
  expect(verdict.assumptions).toContainEqual(
    expect.objectContaining({ id: "parallelTrends", met: false }),
  );
});

test("another policy in the same months: an assumption is not met", () => {
  const { verdict } = assessed(
    aQuestion([...gaining(0.12), ...unmoved()], { otherPolicies: [13] }),
  );

  expect(verdict.kind).toBe("assumptionNotMet");
});

test("a series of districts that crosses January 2024: an assumption is not met", () => {
  const sites = [...gaining(0.12), ...unmoved()];
  const question = { firstMonth: 202301, listChanges: [202401] };

  expect(assessed(aQuestion(sites, question)).verdict.kind).toBe("assumptionNotMet");
  expect(assessed(aQuestion(sites, { ...question, firstMonth: 202401 })).verdict.kind).toBe(
    "effect",
  );
});

test("an untouched indicator that moves as much takes the effect back", () => {
  const sites = [...gaining(0.12), ...unmoved()];

  const still = assessed(aQuestion(sites, { untouched: [...gaining(0), ...unmoved()] }));
  const moving = assessed(aQuestion(sites, { untouched: sites }));

  expect(still.verdict.kind).toBe("effect");
  expect(moving.verdict.kind).toBe("assumptionNotMet");
});

test("a change of the sites' mix that makes the gain is not an effect", () => {
  const rich = someSites({ count: 1, months: 24, hires: 0 }, 12, () => 0).map((site) => ({
    ...site,
    months: site.months.map((_, month) => (month < 12 ? of(6, 10) : of(36, 60))),
  }));
  const poor = someSites({ count: 1, months: 24, hires: 0 }, 12, () => 0).map((site) => ({
    ...site,
    months: site.months.map((_, month) => (month < 12 ? of(9, 60) : of(month % 2, 10))),
  }));

  const { verdict } = assessed(aQuestion([...rich, ...poor]));

  expect(verdict.assumptions).toContainEqual(
    expect.objectContaining({ id: "siteMix", met: false }),
  );
});
