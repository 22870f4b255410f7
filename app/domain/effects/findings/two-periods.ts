import type { Interval } from "#app/domain/share.ts";
import {
  type DifferenceInDifferences,
  differenceInDifferences,
} from "../difference-in-differences.ts";
import { isPermutationOnly, noOtherPolicy, sameDistrictList } from "../gates.ts";
import { cellsOf } from "../panel-two-periods.ts";
import { parallelTrends } from "../parallel-trends.ts";
import { peerComparison } from "../peer-comparison.ts";
import {
  type PolicyQuestion,
  pooled,
  treatedSites,
  twoPeriods,
  untreatedSites,
} from "../policy-question.ts";
import { pooledDifference } from "../pooled-difference.ts";
import { PRE_TREND_ALPHA } from "../thresholds.ts";
import type { Assumption, Finding } from "../verdict.ts";
import {
  detectableWith,
  levelOf,
  NOT_ESTIMABLE,
  nothingFound,
  smallestDetectable,
  together,
} from "./finding.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { siteMix } from "./site-mix.ts";

/** Treated and untreated sites with one date: difference in differences, few sites by permutation. */
export function twoPeriodFinding(
  question: PolicyQuestion,
  start: number,
): Finding<DifferenceInDifferences> {
  if (untreatedSites(question).length === 0) {
    return nothingFound([{ id: "comparison", found: 0, needed: 1 }]);
  }

  const result = differenceInDifferences(twoPeriods(question, start));
  if (result.status !== "estimated") return nothingFound([NOT_ESTIMABLE]);

  const permutation = result.siteLevel?.permutation ?? null;
  const byPermutation = isPermutationOnly(question);
  const p = byPermutation ? (permutation?.p ?? null) : result.cr2.p;
  return {
    detail: result,
    estimate: result.estimate,
    interval: intervalOf(question, result, start),
    p,
    smallestP: byPermutation ? (permutation?.smallestP ?? 1) : null,
    smallestDetectable: detectable(result),
    assumptions: [
      parallel(question, start),
      leaveOneOut(question, { estimate: result.estimate, p }, (rest) => pooledOnly(rest, start)),
      siteMix(question, start, result.estimate),
      noOtherPolicy(question, start),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}

/** A site alone in its arm tells nothing of how sites differ: its hires' own noise is then the least. */
function intervalOf(
  question: PolicyQuestion,
  { cr2 }: DifferenceInDifferences,
  start: number,
): Interval | null {
  const arms = [treatedSites(question), untreatedSites(question)];
  if (arms.every(({ length }) => length > 1)) return cr2.interval;

  const [own, others] = arms.map((sites) => ({
    before: pooled(sites.flatMap(({ months }) => months.slice(0, start))),
    after: pooled(sites.flatMap(({ months }) => months.slice(start))),
  }));
  return own && others ? (peerComparison(own, others)?.interval ?? null) : null;
}

/** The estimate alone; null when a cell is empty. */
function pooledOnly(question: PolicyQuestion, start: number): number | null {
  const cells = cellsOf(twoPeriods(question, start));
  return cells.every(({ hires }) => hires > 0) ? pooledDifference(cells) : null;
}

function detectable({ cells, cr1, cr2, independentError }: DifferenceInDifferences): number | null {
  const [treatedAfter, treatedBefore, controlAfter, controlBefore] = cells;
  const expected = level(treatedBefore) + level(controlAfter) - level(controlBefore);
  const hires = {
    treated: together(treatedAfter.hires, treatedBefore.hires),
    control: together(controlAfter.hires, controlBefore.hires),
    p0: Math.min(1, Math.max(0, expected)),
  };
  const error = Math.max(cr2.standardError ?? 0, independentError);
  return smallestDetectable(hires, detectableWith(error, cr2.df ?? cr1.df));
}

function level({ share, hires }: DifferenceInDifferences["cells"][number]): number {
  return levelOf({ numerator: share * hires, denominator: hires });
}

function parallel(question: PolicyQuestion, start: number): Assumption {
  const test = parallelTrends(question, start);
  return {
    id: "parallelTrends",
    met: test === null ? null : test.p > PRE_TREND_ALPHA,
    evidence: { p: test?.p ?? null, maxT: test?.maxT ?? null },
  };
}
