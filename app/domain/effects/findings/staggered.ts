import { seeded, shuffled } from "#app/domain/statistics/random.ts";
import { tInterval, twoSidedTP } from "#app/domain/statistics/student.ts";
import { isPermutationOnly, noOtherPolicy, sameDistrictList } from "../gates.ts";
import type { ControlGroup } from "../group-time.ts";
import { type PolicyQuestion, treatedSites, untreatedSites } from "../policy-question.ts";
import { preTrendMaxT } from "../pre-trend.ts";
import { type StaggeredAdoption, staggeredAdoption } from "../staggered-adoption.ts";
import { balanced } from "../staggered-panel.ts";
import { ALPHA, PRE_TREND_ALPHA } from "../thresholds.ts";
import type { Assumption, Finding } from "../verdict.ts";
import { armHires } from "./arm-hires.ts";
import { type Blocks, blocksOf } from "./blocks.ts";
import { detectableWith, NOT_ESTIMABLE, nothingFound, smallestDetectable } from "./finding.ts";
import { leaveOneOut } from "./leave-one-out.ts";

/** What was estimated, and the length of the periods it was estimated on. */
export type StaggeredDetail = StaggeredAdoption & { readonly periodMonths: number };

/** Sites that adopted at different dates: Callaway & Sant'Anna, parallel trends by permutation. */
export function staggeredFinding(
  question: PolicyQuestion,
  start: number,
): Finding<StaggeredDetail> {
  const blocks = blocksOf(question, start);
  if (blocks === null) return nothingFound([{ id: "treatedHires", found: null, needed: 1 }]);

  const control = controlOf(question);
  const result = staggeredAdoption(blocks, control);
  const raw = result.status === "estimated" ? result.overall.standardError : null;
  if (result.status !== "estimated" || raw === null) return nothingFound([NOT_ESTIMABLE]);

  const { effect } = result.overall;
  const { factor, df } = smallSample(question);
  const error = raw * factor;
  const p = isPermutationOnly(question)
    ? permutationP(blocks, control, result)
    : twoSidedTP(effect / error, df);
  return {
    detail: { ...result, periodMonths: blocks.size },
    estimate: effect,
    interval: tInterval(effect, error, df, 1 - ALPHA),
    p,
    smallestP: isPermutationOnly(question) ? smallestP(question) : null,
    smallestDetectable: smallestDetectable(armHires(question, start), detectableWith(error, df)),
    assumptions: [
      parallel(blocks, control),
      leaveOneOut(question, { estimate: effect, p }, (rest) => overallOnly(rest, start)),
      ...datesOf(question).map((date) => noOtherPolicy(question, date)),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}

const DRAWS = 499;

/**
 * The error of the theory is for many sites: it divides by the sites of a cohort, not by these less one.
 * Brought up by √(m/(m − 1)), m the smaller of the mean cohort and of the control group.
 */
function smallSample(question: PolicyQuestion) {
  const [treated, untreated] = [treatedSites(question).length, untreatedSites(question).length];
  const cohorts = datesOf(question).length;
  const typical = Math.max(2, Math.min(treated / cohorts, untreated || treated / cohorts));
  return {
    factor: Math.sqrt(typical / (typical - 1)),
    df: Math.max(1, treated + untreated - cohorts - 1),
  };
}

function controlOf(question: PolicyQuestion): ControlGroup {
  return untreatedSites(question).length > 0 ? "never" : "notYet";
}

function parallel(blocks: Blocks, control: ControlGroup): Assumption {
  const test = preTrendMaxT(balanced(blocks), control, DRAWS);
  return {
    id: "parallelTrends",
    met: test === null ? null : test.p > PRE_TREND_ALPHA,
    evidence: { p: test?.p ?? null, maxT: test?.maxT ?? null },
  };
}

/** The overall effect alone; null when it is not estimable. */
function overallOnly(question: PolicyQuestion, start: number): number | null {
  const blocks = blocksOf(question, start);
  const result = blocks && staggeredAdoption(blocks, controlOf(question));
  return result?.status === "estimated" ? result.overall.effect : null;
}

function datesOf(question: PolicyQuestion): number[] {
  return [...new Set(treatedSites(question).flatMap(({ adoptedAt }) => adoptedAt ?? []))];
}

/** The dates of adoption dealt again among the sites; how often |effect / error| is as large. */
function permutationP(blocks: Blocks, control: ControlGroup, found: StaggeredAdoption): number {
  const observed = studentised(found);
  const random = seeded(blocks.firstTreated.length);
  const extreme = Array.from({ length: DRAWS }, () => {
    const firstTreated = shuffled(blocks.firstTreated, random);
    const dealt = staggeredAdoption({ ...blocks, firstTreated }, control);
    return dealt.status === "estimated" && studentised(dealt) >= observed - 1e-12;
  }).filter(Boolean).length;
  return (extreme + 1) / (DRAWS + 1);
}

function studentised({ overall: { effect, standardError } }: StaggeredAdoption): number {
  return standardError === null ? 0 : Math.abs(effect) / standardError;
}

/** One over the ways of dealing the dates: n! / Π (sites of each date)!. */
function smallestP({ sites }: PolicyQuestion): number {
  const sizes = new Map<number | null, number>();
  let ways = 1;
  sites.forEach(({ adoptedAt }, i) => {
    const size = (sizes.get(adoptedAt) ?? 0) + 1;
    sizes.set(adoptedAt, size);
    ways = (ways * (i + 1)) / size;
  });
  return Math.max(1 / (DRAWS + 1), 1 / ways);
}
