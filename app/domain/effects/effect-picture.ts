import { addMonths, type Month } from "#app/domain/hiring/month.ts";
import { type Interval, ratio, type Share, wilsonInterval } from "#app/domain/share.ts";
import { expit } from "#app/domain/statistics/normal.ts";
import { dot } from "#app/domain/statistics/sums.ts";
import type { EffectAnswer } from "./effect-answer.ts";
import type { SeriesDetail } from "./findings/series.ts";
import { counterfactualOf } from "./interrupted-design.ts";
import {
  lengthOf,
  type PolicyQuestion,
  pooled,
  pooledMonths,
  startOf,
  treatedSites,
  untreatedSites,
} from "./policy-question.ts";

/** One period of the picture; null is an absence and leaves a gap. Shares in [0, 1]. */
export type PicturePoint = {
  readonly month: Month;
  readonly hires: number;
  readonly observed: number | null;
  readonly interval: Interval | null;
  /** What the model gives without the policy, and its 95 % band; from the start on. */
  readonly counterfactual: number | null;
  readonly band: Interval | null;
  /** The sites compared; null without any. */
  readonly untreated: number | null;
  /** The peers’ published share; null where a release gives none. */
  readonly peers: number | null;
  /** A release covers the period, and hides the peers’ share. */
  readonly isHidden: boolean;
};

export type EffectPicture = {
  readonly kind: "series" | "groups" | "peers";
  /** Months in each period. */
  readonly periodMonths: number;
  /** First month of the period in which the policy starts; null when it starts outside. */
  readonly start: Month | null;
  /** When the policy starts, if not among the periods drawn; null when it does, or without a site concerned. */
  readonly outside: { readonly side: "before" | "after"; readonly month: Month } | null;
  readonly points: readonly PicturePoint[];
};

/** What the effect page draws: the series with its counterfactual, or the sites concerned beside those compared. */
export function pictureOf(question: PolicyQuestion, answer: EffectAnswer): EffectPicture {
  if (answer.method === "interruptedSeries" && answer.detail !== null) {
    return seriesPicture(question, answer.detail as SeriesDetail);
  }
  return groupPicture(question);
}

function seriesPicture(question: PolicyQuestion, detail: SeriesDetail): EffectPicture {
  const { periodMonths, periods, design } = detail;
  const start = startOf(question) ?? 0;
  const first = addMonths(question.firstMonth, start - design.start * periodMonths);
  return {
    kind: "series",
    periodMonths,
    start: addMonths(question.firstMonth, start),
    outside: null,
    points: periods.map((share, t) => ({
      month: addMonths(first, t * periodMonths),
      ...observedOf(share),
      ...counterfactualAt(t, detail),
      ...NOT_COMPARED,
    })),
  };
}

/** Two-sided 95 % of the normal law: the band is drawn, never decided on. */
const REACH = 1.959963984540054;

function counterfactualAt(t: number, { coefficients, design, effects, dispersion }: SeriesDetail) {
  const counterfactual = expit(dot(counterfactualOf(t, design), coefficients));
  const month = effects.find((effect) => effect.t === t);
  if (!month) return { counterfactual, band: null };

  const binomial = month.modelError * Math.sqrt(Math.max(1, dispersion));
  const reach = REACH * Math.max(binomial, month.neweyWestError);
  const band = {
    low: Math.max(0, counterfactual - reach),
    high: Math.min(1, counterfactual + reach),
  };
  return { counterfactual, band };
}

/** Quarters counted from the start, so that none mixes before and after. */
const QUARTER = 3;

function groupPicture(question: PolicyQuestion): EffectPicture {
  const start = startOf(question);
  const length = lengthOf(question);
  const first = (((start ?? 0) % QUARTER) + QUARTER) % QUARTER;
  const treated = pooledMonths(treatedSites(question));
  const untreated = pooledMonths(untreatedSites(question));
  const count = Math.max(0, Math.floor((length - first) / QUARTER));
  return {
    kind: "groups",
    periodMonths: QUARTER,
    ...startOn(question),
    points: Array.from({ length: count }, (_, i) => {
      const from = first + i * QUARTER;
      return {
        month: addMonths(question.firstMonth, from),
        ...observedOf(pooled(treated.slice(from, from + QUARTER))),
        ...NOT_COMPARED,
        counterfactual: null,
        band: null,
        untreated: ratio(pooled(untreated.slice(from, from + QUARTER))),
      };
    }),
  };
}

/** Where the policy starts among the months of a question: a rule where before and after are both seen, else words. */
export function startOn(question: PolicyQuestion): Pick<EffectPicture, "start" | "outside"> {
  const start = startOf(question);
  if (start === null) return { start: null, outside: null };

  const month = addMonths(question.firstMonth, start);
  if (start > 0 && start < lengthOf(question)) return { start: month, outside: null };
  return { start: null, outside: { side: start > 0 ? "after" : "before", month } };
}

const NOT_COMPARED = { untreated: null, peers: null, isHidden: false } as const;

function observedOf(share: Share) {
  return {
    hires: share.denominator,
    observed: ratio(share),
    interval: wilsonInterval(share),
  };
}
