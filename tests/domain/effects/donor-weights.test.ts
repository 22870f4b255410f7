import { expect, test } from "vitest";
import { donorWeights } from "#app/domain/effects/donor-weights.ts";
import { answerOf } from "#app/domain/effects/effect-answer.ts";
import type { SyntheticDetail } from "#app/domain/effects/findings/synthetic.ts";
import { aQuestion, someSites } from "./series.ts";

const SIZE = { months: 24, hires: 400 };

/** One treated site and so many donors, whose share moves by a wave of its own. */
function question(donors: number) {
  const wave = (site: number, month: number) =>
    Math.round(80 + 6 * Math.sin(site * 2.3 + month * (0.4 + site / 9)));
  return aQuestion([
    ...someSites({ ...SIZE, count: 1 }, 14, (_, month) => wave(3, month) + (month >= 14 ? 60 : 0)),
    ...someSites({ ...SIZE, count: donors }, null, wave),
  ]);
}

test("a synthetic site made mostly of one other is not listed; the JSON keeps its weights by donor", () => {
  const answer = answerOf(question(20));
  const detail = answer.detail as SyntheticDetail;

  expect(answer.method).toBe("syntheticControl");
  expect(detail.donors).toEqual(Array.from({ length: 20 }, (_, i) => `u${i}`));
  expect(detail.weights[3]).toBeGreaterThan(0.25);
  expect(donorWeights(answer)).toEqual({ isPublishable: false, weights: [] });
});

test("one spread over enough sites is listed, the heaviest first", () => {
  const answer = answerOf(question(20));
  const detail = answer.detail as SyntheticDetail;
  const weights = detail.donors.map((_, i) => [0.1, 0.2, 0.25, 0.2, 0.15, 0.1][i] ?? 0);

  const shown = donorWeights({ ...answer, detail: { ...detail, weights } });

  expect(shown?.isPublishable).toBe(true);
  expect(shown?.weights.map(({ site }) => site)).toEqual(["u2", "u1", "u3", "u4", "u0", "u5"]);
});

test("another method has no synthetic site", () => {
  const sites = [
    ...someSites({ ...SIZE, count: 10 }, 14, (site, month) => (site + month) % 9),
    ...someSites({ ...SIZE, count: 10 }, null, (site, month) => (site * 2 + month) % 9),
  ];

  expect(donorWeights(answerOf(aQuestion(sites)))).toBeNull();
});
