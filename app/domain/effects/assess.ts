import { type BeforeAfter, beforeAfter } from "./before-after.ts";
import type { DifferenceInDifferences } from "./difference-in-differences.ts";
import { peersFinding } from "./findings/peers.ts";
import { type SeriesDetail, seriesFinding } from "./findings/series.ts";
import { type StaggeredDetail, staggeredFinding } from "./findings/staggered.ts";
import { type SyntheticDetail, syntheticFinding } from "./findings/synthetic.ts";
import { twoPeriodFinding } from "./findings/two-periods.ts";
import type { PeerComparison } from "./peer-comparison.ts";
import {
  lengthOf,
  type PolicyQuestion,
  pooled,
  startOf,
  treatedSites,
  untreatedSites,
} from "./policy-question.ts";
import { ALPHA } from "./thresholds.ts";
import { type Assumption, type Finding, type Verdict, verdictOf } from "./verdict.ts";

/** What each method computes. */
type Details = {
  readonly differenceInDifferences: DifferenceInDifferences;
  readonly staggeredAdoption: StaggeredDetail;
  readonly syntheticControl: SyntheticDetail;
  readonly peers: PeerComparison;
  readonly interruptedSeries: SeriesDetail;
};

export type Method = keyof Details;

export type MethodVerdict = {
  readonly [Name in Method]: Verdict<Details[Name]> & { readonly method: Name };
}[Method];

export type Assessment = {
  readonly status: "assessed";
  readonly verdict: MethodVerdict;
  /** What the other methods say of the same hires; the verdict was chosen by data at hand, not by result. */
  readonly alternatives: readonly MethodVerdict[];
  /** A difference, not an effect; null when nobody was hired on one side. */
  readonly beforeAfter: BeforeAfter | null;
  readonly hiresBefore: number;
  readonly hiresAfter: number;
};

export type NotAssessed = {
  readonly status: "notAssessed";
  readonly reason: "noTreatedSite" | "notStarted" | "startedBeforeSeries" | "noTreatedHires";
};

/**
 * The verdict on a policy. Methods are tried in an order that the design of the policy sets; the first
 * that lacks nothing answers, else the first of all says what it lacks.
 */
export function assess(question: PolicyQuestion): Assessment | NotAssessed {
  const start = startOf(question);
  if (start === null) return { status: "notAssessed", reason: "noTreatedSite" };
  if (start >= lengthOf(question)) return { status: "notAssessed", reason: "notStarted" };
  if (start <= 0) return { status: "notAssessed", reason: "startedBeforeSeries" };

  const months = treatedSites(question).map((site) => site.months);
  const before = pooled(months.flatMap((own) => own.slice(0, start)));
  const after = pooled(months.flatMap((own) => own.slice(start)));
  if (after.denominator === 0) return { status: "notAssessed", reason: "noTreatedHires" };

  const verdicts = methodsFor(question).map((method) => verdictBy(method, question, start));
  const { verdict, alternatives } = chosen(verdicts);
  return {
    status: "assessed",
    verdict,
    alternatives,
    beforeAfter: beforeAfter(before, after),
    hiresBefore: before.denominator,
    hiresAfter: after.denominator,
  };
}

function verdictBy(method: Method, question: PolicyQuestion, start: number): MethodVerdict {
  switch (method) {
    case "differenceInDifferences":
      return { method, ...judged(twoPeriodFinding, question, start) };
    case "staggeredAdoption":
      return { method, ...judged(staggeredFinding, question, start) };
    case "syntheticControl":
      return { method, ...judged(syntheticFinding, question, start) };
    case "peers":
      return { method, ...judged(peersFinding, question, start) };
    case "interruptedSeries":
      return { method, ...judged(seriesFinding, question, start) };
  }
}

type Finder<Detail> = (question: PolicyQuestion, start: number) => Finding<Detail>;

/** The verdict of a method, its placebo on an untouched indicator among the assumptions. */
function judged<Detail>(
  find: Finder<Detail>,
  question: PolicyQuestion,
  start: number,
): Verdict<Detail> {
  const finding = find(question, start);
  if (question.untouched === null) return verdictOf(finding);

  // Peers are known for the indicator only: set beside another one, they would say nothing.
  const placebo = find(
    { ...question, sites: question.untouched, untouched: null, peers: null },
    start,
  );
  const untouched: Assumption = {
    id: "untouchedOutcome",
    met: placebo.p === null ? null : placebo.p > ALPHA,
    evidence: { estimate: placebo.estimate, p: placebo.p },
  };
  return verdictOf({ ...finding, assumptions: [...finding.assumptions, untouched] });
}

/** From the one whose comparison is the closest, to the one that has only the company's own past. */
function methodsFor(question: PolicyQuestion): readonly [Method, ...Method[]] {
  const treated = treatedSites(question);
  const dates = new Set(treated.map(({ adoptedAt }) => adoptedAt));
  if (dates.size > 1) return ["staggeredAdoption"];

  const last: [Method, ...Method[]] =
    question.peers === null ? ["interruptedSeries"] : ["peers", "interruptedSeries"];
  if (untreatedSites(question).length === 0) return last;
  return treated.length === 1
    ? ["syntheticControl", "differenceInDifferences", ...last]
    : ["differenceInDifferences", "staggeredAdoption", ...last];
}

function chosen(verdicts: readonly MethodVerdict[]) {
  const answering = verdicts.find(({ missing }) => missing.length === 0);
  const verdict = answering ?? verdicts[0];
  if (verdict === undefined) throw new Error("no method was tried");
  return { verdict, alternatives: verdicts.filter((one) => one !== verdict) };
}
