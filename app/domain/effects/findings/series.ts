import { tInterval, twoSidedTP } from "#app/domain/statistics/student.ts";
import { noOtherPolicy, sameDistrictList, seriesGates } from "../gates.ts";
import { type InterruptedSeries, interruptedSeries } from "../interrupted-series.ts";
import { type PolicyQuestion, pooled } from "../policy-question.ts";
import { ALPHA } from "../thresholds.ts";
import type { Assumption, Finding } from "../verdict.ts";
import {
  detectableWith,
  levelOf,
  NOT_ESTIMABLE,
  nothingFound,
  smallestDetectable,
} from "./finding.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { plannedError } from "./planned-error.ts";
import { periodOf, type SeriesPeriods, seriesPeriods } from "./series-periods.ts";
import { siteMix } from "./site-mix.ts";

/** What was fitted, and the periods it was fitted to. */
export type SeriesDetail = InterruptedSeries & SeriesPeriods;

/** The treated sites' own past: interrupted series, with its gates. */
export function seriesFinding(question: PolicyQuestion, start: number): Finding<SeriesDetail> {
  const missing = seriesGates(question, start);
  if (missing.length > 0) return nothingFound(missing);

  const series = seriesPeriods(question, start, periodOf(question));
  const result = interruptedSeries(series.periods, series.design);
  if (result.status !== "estimated") return nothingFound([NOT_ESTIMABLE]);

  const { effect, standardError } = result.averageEffect;
  const p = pOf(result);
  return {
    detail: { ...result, ...series },
    estimate: effect,
    interval: tInterval(effect, standardError, result.df, 1 - ALPHA),
    p,
    smallestP: null,
    smallestDetectable: detectable(series, result),
    assumptions: [
      independentResiduals(result.residualCorrelation, series.periods.length),
      fakeDate(series),
      leaveOneOut(question, { estimate: effect, p }, (rest) =>
        averageOnly(seriesPeriods(rest, start, series.periodMonths)),
      ),
      siteMix(question, start, effect),
      noOtherPolicy(question, start),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}

/** From the hires of the series alone, and how much more its periods differ than chance makes them. */
function detectable(
  { periods, design }: SeriesPeriods,
  { df, dispersion }: InterruptedSeries,
): number | null {
  const before = pooled(periods.slice(0, design.start));
  const after = pooled(periods.slice(design.start));
  const p0 = levelOf(before);
  const error = plannedError(periods, design, p0);
  if (error === null) return null;

  const hires = { treated: after.denominator, control: before.denominator, p0 };
  return smallestDetectable(hires, detectableWith(error * Math.sqrt(Math.max(1, dispersion)), df));
}

function pOf({ averageEffect: { effect, standardError }, df }: InterruptedSeries): number | null {
  return twoSidedTP(standardError > 0 ? effect / standardError : null, df);
}

/** The mean effect alone; null when it is not estimable. */
function averageOnly({ periods, design }: SeriesPeriods): number | null {
  const result = interruptedSeries(periods, design);
  return result.status === "estimated" ? result.averageEffect.effect : null;
}

/** Residuals of one period and the next go together no more than chance allows (Bartlett's 1.96/√n, twice). */
function independentResiduals(correlation: number | null, periods: number): Assumption {
  const limit = (2 * 1.96) / Math.sqrt(periods);
  return {
    id: "residualsIndependent",
    met: correlation === null ? null : Math.abs(correlation) <= limit,
    evidence: { correlation, limit },
  };
}

/** The same model on the periods before alone, as if the policy had come in their middle, finds nothing. */
function fakeDate({ periods, design }: SeriesPeriods): Assumption {
  const start = Math.floor(design.start / 2);
  const result = interruptedSeries(periods.slice(0, design.start), { start, season: null });
  if (result.status !== "estimated") {
    return { id: "fakeDate", met: null, evidence: { estimate: null, p: null } };
  }

  const p = pOf(result);
  const estimate = result.averageEffect.effect;
  return { id: "fakeDate", met: p === null ? null : p > ALPHA, evidence: { estimate, p } };
}
