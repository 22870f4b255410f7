import type { Month } from "#app/domain/hiring/month.ts";
import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import type { PolicyKind } from "./policy-kinds.ts";
import type { WindfallAnswers } from "./windfall.ts";

/** A site in the scope of a policy, and its first month under it. */
export type PolicySite = { readonly site: string; readonly startsOn: Month };

/** What a company decided, when and where. */
export type Policy = {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly description: string;
  readonly startsOn: Month;
  /** Last month under the policy; null while it lasts. */
  readonly endsOn: Month | null;
  /** Empty: every site, from `startsOn`. */
  readonly sites: readonly PolicySite[];
  /** ROME codes; empty: every occupation. */
  readonly occupations: readonly string[];
  /** What it should change; the first one above all. */
  readonly indicators: readonly HireIndicatorId[];
  /** What it cannot have changed, to be found unchanged. */
  readonly untouched: HireIndicatorId | null;
  readonly windfall: WindfallAnswers | null;
};

/** What is wrong with a policy as someone typed it. */
export type PolicyProblem =
  | "nameMissing"
  | "indicatorMissing"
  | "endsBeforeStart"
  | "untouchedIsTarget"
  | "siteAfterEnd";

/** Everything that is wrong; empty when the policy can be kept. */
export function policyProblems(policy: Policy): readonly PolicyProblem[] {
  const { name, indicators, startsOn, endsOn, untouched, sites } = policy;
  const problems: readonly (readonly [PolicyProblem, boolean])[] = [
    ["nameMissing", name.trim() === ""],
    ["indicatorMissing", indicators.length === 0],
    ["endsBeforeStart", endsOn !== null && endsOn < startsOn],
    ["untouchedIsTarget", untouched !== null && indicators.includes(untouched)],
    ["siteAfterEnd", endsOn !== null && sites.some((site) => site.startsOn > endsOn)],
  ];
  return problems.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}
