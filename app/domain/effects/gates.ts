import { monthsBetween } from "#app/domain/hiring/month.ts";
import { medianHires, periodOf, seriesPeriods } from "./findings/series-periods.ts";
import { lengthOf, type PolicyQuestion, treatedSites, untreatedSites } from "./policy-question.ts";
import {
  CLEAR_MONTHS,
  DONORS,
  FEW_SITES,
  LARGEST_WEIGHT,
  MEDIAN_HIRES,
  MONTHS_AFTER,
  MONTHS_BEFORE,
  PUBLISHED_DONORS,
} from "./thresholds.ts";
import type { Assumption, Missing, MissingId } from "./verdict.ts";

/** What an interrupted series lacks: months before and after, hires in the median month or quarter. */
export function seriesGates(question: PolicyQuestion, start: number): Missing[] {
  const { periods } = seriesPeriods(question, start, periodOf(question));
  return [
    ...atLeast("monthsBefore", start, MONTHS_BEFORE),
    ...atLeast("monthsAfter", lengthOf(question) - start, MONTHS_AFTER),
    ...atLeast("medianHires", medianHires(periods), MEDIAN_HIRES),
  ];
}

/** What a synthetic control lacks: donors, months before. */
export function syntheticGates(question: PolicyQuestion, start: number): Missing[] {
  return [
    ...atLeast("donors", untreatedSites(question).length, DONORS),
    ...atLeast("monthsBefore", start, MONTHS_BEFORE),
  ];
}

/** No other policy within {@link CLEAR_MONTHS} months of the start. */
export function noOtherPolicy({ otherPolicies }: PolicyQuestion, start: number): Assumption {
  const distances = otherPolicies.map((rank) => Math.abs(rank - start));
  const nearest = distances.length === 0 ? null : Math.min(...distances);
  return {
    id: "noOtherPolicy",
    met: nearest === null || nearest > CLEAR_MONTHS,
    evidence: { nearestMonths: nearest },
  };
}

/**
 * One list of priority districts over the whole series: the list of 2024 redrew 960 of the 1,362
 * metropolitan districts, so that a share coded with the list of its time has an artificial step.
 * The month of the step is that of the sites' territory.
 */
export function sameDistrictList(question: PolicyQuestion, start: number): Assumption {
  const inside = question.listChanges
    .map((month) => monthsBetween(question.firstMonth, month))
    .filter((rank) => rank > 0 && rank < lengthOf(question))
    .map((rank) => rank - start);
  return {
    id: "sameDistrictList",
    met: inside.length === 0,
    evidence: { monthsFromStart: nearestToZero(inside) },
  };
}

/** With fewer than {@link FEW_SITES} sites in an arm, only the exact permutation decides. */
export function isPermutationOnly(question: PolicyQuestion): boolean {
  const [treated, untreated] = [treatedSites(question).length, untreatedSites(question).length];
  return treated < FEW_SITES || untreated < FEW_SITES;
}

/** Whether the weights of a synthetic control may leave the company: they can expose a donor. */
export function isPublishable(weights: readonly number[]): boolean {
  const donors = weights.filter((weight) => weight > 0);
  return donors.length >= PUBLISHED_DONORS && Math.max(...donors) <= LARGEST_WEIGHT;
}

/** Null of nothing. */
function nearestToZero(values: readonly number[]): number | null {
  return values.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

function atLeast(id: MissingId, found: number | null, needed: number): Missing[] {
  return (found ?? 0) >= needed ? [] : [{ id, found, needed }];
}
