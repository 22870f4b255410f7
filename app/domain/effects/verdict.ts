import type { Interval } from "#app/domain/share.ts";
import { ALPHA, LARGEST_DETECTABLE } from "./thresholds.ts";

export type VerdictKind = "effect" | "noEvidence" | "notEnoughData" | "assumptionNotMet";

/** What must hold for an estimate to be an effect. `met` is null when it could not be looked at. */
export type Assumption = {
  readonly id: AssumptionId;
  readonly met: boolean | null;
  readonly evidence: Readonly<Record<string, number | null>>;
};

export type AssumptionId =
  | "parallelTrends"
  | "noOtherPolicy"
  | "sameDistrictList"
  | "fakeDate"
  | "leaveOneOut"
  | "untouchedOutcome"
  | "siteMix"
  | "residualsIndependent"
  | "goodFitBefore";

/** What is missing for an answer, with how much there is and how much is needed. */
export type Missing = {
  readonly id: MissingId;
  readonly found: number | null;
  readonly needed: number;
};

export type MissingId =
  | "treatedHires"
  | "comparison"
  | "monthsBefore"
  | "monthsAfter"
  | "medianHires"
  | "donors"
  | "permutations"
  | "detectableEffect"
  | "estimable";

/** What an estimator found, before it is judged; `detail` is all that it computed. */
export type Finding<Detail = unknown> = {
  readonly detail: Detail | null;
  /** In [−1, 1]; null when there is none. */
  readonly estimate: number | null;
  readonly interval: Interval | null;
  readonly p: number | null;
  /** The smallest p the design can give; null when it is not a permutation. */
  readonly smallestP: number | null;
  readonly smallestDetectable: number | null;
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
};

export type Verdict<Detail = unknown> = Finding<Detail> & { readonly kind: VerdictKind };

/**
 * From a finding to one of the four answers. What is missing comes first, then what does not hold; an
 * effect needs a p at most {@link ALPHA} and an interval, if there is one, that leaves out 0.
 */
export function verdictOf<Detail>(finding: Finding<Detail>): Verdict<Detail> {
  const missing = [...finding.missing, ...missingPower(finding)];
  return { ...finding, missing, kind: kindOf({ ...finding, missing }) };
}

function kindOf({ estimate, interval, p, assumptions, missing }: Finding): VerdictKind {
  if (missing.length > 0 || estimate === null || p === null) return "notEnoughData";
  if (assumptions.some(({ met }) => met === false)) return "assumptionNotMet";

  const leavesOutZero = interval === null || interval.low > 0 || interval.high < 0;
  return p <= ALPHA && leavesOutZero ? "effect" : "noEvidence";
}

/** Nothing varies, an effect too large to be looked for, or a permutation that cannot conclude whatever happens. */
function missingPower({ estimate, p, smallestDetectable, smallestP }: Finding): Missing[] {
  if (estimate === null) return [];
  if (p === null) return [{ id: "estimable", found: 0, needed: 1 }];

  const missing: Missing[] = [];
  if (smallestDetectable === null || smallestDetectable > LARGEST_DETECTABLE) {
    missing.push({ id: "detectableEffect", found: smallestDetectable, needed: LARGEST_DETECTABLE });
  }
  if (smallestP !== null && smallestP > ALPHA) {
    missing.push({ id: "permutations", found: 1 / smallestP, needed: 1 / ALPHA });
  }
  return missing;
}
