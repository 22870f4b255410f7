import {
  type Assessment,
  assess,
  type Method,
  type MethodVerdict,
  type NotAssessed,
} from "./assess.ts";
import type { BeforeAfter } from "./before-after.ts";
import type { PolicyQuestion } from "./policy-question.ts";
import type { Assumption, Missing, VerdictKind } from "./verdict.ts";
import { type Waiting, waitingFor } from "./waiting.ts";

/** What one method says. Shares are in [0, 1], differences in [−1, 1]. */
export type MethodAnswer = {
  readonly method: Method;
  readonly verdict: VerdictKind;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly smallestP: number | null;
  readonly smallestDetectable: number | null;
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
};

/** The answer to a question about a policy: one of four verdicts, with everything that it stands on. */
export type EffectAnswer = Omit<MethodAnswer, "method"> & {
  readonly method: Method | null;
  /** Why nothing could be looked at; null when something was. */
  readonly reason: NotAssessed["reason"] | null;
  readonly hiresBefore: number | null;
  readonly hiresAfter: number | null;
  /** A difference, not an effect. */
  readonly beforeAfter: BeforeAfter | null;
  /** All that the method computed. */
  readonly detail: MethodVerdict["detail"];
  readonly alternatives: readonly MethodAnswer[];
  /** When there will be enough data; null when there is, or when no time would do. */
  readonly waiting: Waiting | null;
};

/** Asks the estimators. What cannot be assessed at all is not enough data, with the reason. */
export function answerOf(question: PolicyQuestion): EffectAnswer {
  const assessed = assess(question);
  return assessed.status === "assessed"
    ? answered(question, assessed)
    : { ...NOTHING, reason: assessed.reason };
}

const NOTHING: EffectAnswer = {
  verdict: "notEnoughData",
  method: null,
  reason: null,
  estimate: null,
  low: null,
  high: null,
  p: null,
  smallestP: null,
  smallestDetectable: null,
  assumptions: [],
  missing: [],
  hiresBefore: null,
  hiresAfter: null,
  beforeAfter: null,
  detail: null,
  alternatives: [],
  waiting: null,
};

function answered(question: PolicyQuestion, assessment: Assessment): EffectAnswer {
  const { verdict, alternatives, beforeAfter, hiresBefore, hiresAfter } = assessment;
  return {
    ...methodAnswer(verdict),
    reason: null,
    hiresBefore,
    hiresAfter,
    beforeAfter,
    detail: verdict.detail,
    alternatives: alternatives.map(methodAnswer),
    waiting: waitingFor(question, verdict),
  };
}

function methodAnswer(verdict: MethodVerdict): MethodAnswer {
  const { method, kind, estimate, interval, p, smallestP, smallestDetectable } = verdict;
  return {
    ...{ method, verdict: kind, estimate, p, smallestP, smallestDetectable },
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    assumptions: verdict.assumptions,
    missing: verdict.missing,
  };
}
