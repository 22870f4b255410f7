import { expect, test } from "vitest";
import { type DonorWeights, donorWeights } from "#app/domain/effects/donor-weights.ts";
import { answerOf, type EffectAnswer } from "#app/domain/effects/effect-answer.ts";
import type { SyntheticDetail } from "#app/domain/effects/findings/synthetic.ts";
import { aQuestion, someSites } from "#tests/domain/effects/series.ts";

const SIZE = { months: 24, hires: 400 };
const START = 14;
const TWIN = 3;
/** A donor is exposed when its share under the policy is known within so much, in [0, 1]. */
const NEAR = 0.05;

test("weights of a synthetic site: the page exposes no donor; weights listed whatever they are do", () => {
  const answer = answerOf(twinQuestion());
  const [weak, ...others] = exposedBy(answer, listedWhatever(answer));
  const truth = meanAfter((month) => counted(TWIN, month));

  expect(answer.method).toBe("syntheticControl");
  expect(exposedBy(answer, donorWeights(answer))).toEqual([]);
  expect([weak?.site, others]).toEqual([`u${TWIN}`, []]);
  expect(weak?.least).toBeCloseTo(truth, 3);
  expect(weak?.most).toBeCloseTo(truth, 3);
});

/** One site under a policy, until then the twin of one of twenty others, each with a wave of its own. */
function twinQuestion() {
  return aQuestion([
    ...someSites({ ...SIZE, count: 1 }, START, (_, month) => treated(month)),
    ...someSites({ ...SIZE, count: 20 }, null, counted),
  ]);
}

function treated(month: number): number {
  return counted(TWIN, month) + (month >= START ? 60 : 0);
}

function counted(site: number, month: number): number {
  return Math.round(80 + 6 * Math.sin(site * 2.3 + month * (0.4 + site / 9)));
}

/** Every site that weighs something, with its weight: what the page would show without its rule. */
function listedWhatever({ detail }: EffectAnswer): DonorWeights {
  const { donors, weights } = detail as SyntheticDetail;
  const all = donors.map((site, i) => ({ site, weight: weights[i] ?? 0 }));
  return { isPublishable: true, weights: all.filter(({ weight }) => weight > 0) };
}

/**
 * What a reader who knows the treated site makes of the page: its share less the effect is the sum of the donors' shares by weight,
 * and each of these shares is in [0, 1].
 */
function exposedBy({ estimate }: EffectAnswer, shown: DonorWeights | null) {
  const synthetic = meanAfter(treated) - (estimate ?? 0);
  return (shown?.weights ?? []).flatMap(({ site, weight }) => {
    const least = Math.max(0, (synthetic - (1 - weight)) / weight);
    const most = Math.min(1, synthetic / weight);
    return most - least <= 2 * NEAR ? [{ site, least, most }] : [];
  });
}

/** Mean share of the months under the policy. */
function meanAfter(countedIn: (month: number) => number): number {
  const months = Array.from({ length: SIZE.months - START }, (_, at) => START + at);
  const sum = months.reduce((total, month) => total + countedIn(month), 0);
  return sum / months.length / SIZE.hires;
}
