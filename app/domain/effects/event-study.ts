import { wilsonInterval } from "#app/domain/share.ts";
import type { EffectAnswer } from "./effect-answer.ts";
import { type EffectPicture, pictureOf } from "./effect-picture.ts";
import type { StaggeredDetail } from "./findings/staggered.ts";
import { peerComparison } from "./peer-comparison.ts";
import {
  lengthOf,
  type PolicyQuestion,
  pooled,
  pooledMonths,
  startOf,
  treatedSites,
  untreatedSites,
} from "./policy-question.ts";

/** The gap at so many periods from the start (negative: before), in [−1, 1]. */
export type EventPoint = {
  readonly time: number;
  readonly effect: number;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The effect by time since the start. Staggered adoption: Callaway and Sant’Anna’s; treated and untreated sites: each quarter’s
 * difference in differences with the quarter before the start; a series alone: observed less counterfactual.
 */
export function eventStudy(question: PolicyQuestion, answer: EffectAnswer): readonly EventPoint[] {
  if (answer.method === "staggeredAdoption" && answer.detail !== null) {
    return (answer.detail as StaggeredDetail).byEventTime.map(
      ({ eventTime, effect, standardError }) => ({
        time: eventTime,
        effect,
        low: standardError === null ? null : effect - REACH * standardError,
        high: standardError === null ? null : effect + REACH * standardError,
      }),
    );
  }
  const picture = pictureOf(question, answer);
  return picture.kind === "series" ? seriesEvents(picture) : groupEvents(question);
}

const REACH = 1.959963984540054;

function seriesEvents({ points, start }: EffectPicture): readonly EventPoint[] {
  const origin = points.findIndex(({ month }) => month === start);
  return points.flatMap(({ observed, counterfactual, hires }, i) => {
    const share = { numerator: (observed ?? 0) * hires, denominator: hires, unknown: 0 };
    const interval = wilsonInterval(share);
    if (observed === null || counterfactual === null || interval === null) return [];
    return [
      {
        time: i - origin,
        effect: observed - counterfactual,
        low: interval.low - counterfactual,
        high: interval.high - counterfactual,
      },
    ];
  });
}

const QUARTER = 3;

function groupEvents(question: PolicyQuestion): readonly EventPoint[] {
  const start = startOf(question);
  if (start === null || start < QUARTER || untreatedSites(question).length === 0) return [];

  const [own, others] = [treatedSites(question), untreatedSites(question)].map(pooledMonths);
  const at = (months: typeof own, rank: number) =>
    pooled((months ?? []).slice(start + rank * QUARTER, start + (rank + 1) * QUARTER));
  const last = Math.floor((lengthOf(question) - start) / QUARTER);
  const times = Array.from(
    { length: last + Math.floor(start / QUARTER) },
    (_, i) => i - Math.floor(start / QUARTER),
  );
  return times.flatMap((time) => {
    const change = peerComparison(
      { before: at(own, -1), after: at(own, time) },
      { before: at(others, -1), after: at(others, time) },
    );
    if (change === null) return [];
    const { estimate, interval } = change;
    return [{ time, effect: estimate, low: interval.low, high: interval.high }];
  });
}
