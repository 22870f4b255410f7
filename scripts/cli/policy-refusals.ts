import { type Policy, type PolicyProblem, policyProblems } from "#app/domain/effects/policy.ts";
import { monthText } from "#app/domain/hiring/month.ts";
import { unknownSite } from "./company-figures.ts";

/** A reason not to keep a policy: its code, and a sentence that says what and where. */
export type PolicyRefusal = {
  readonly problem: PolicyProblem | "siteUnknown";
  readonly message: string;
};

/** Every reason not to keep a policy; `sites` are the codes of the company's. Empty when it can be kept. */
export function policyRefusals(policy: Policy, sites: readonly string[]): readonly PolicyRefusal[] {
  const unknown = policy.sites.filter(({ site }) => !sites.includes(site));
  return [
    ...policyProblems(policy).map((problem) => ({ problem, message: SENTENCES[problem](policy) })),
    ...unknown.map(({ site }) => ({
      problem: "siteUnknown" as const,
      message: `--sites: ${unknownSite(site, sites)}`,
    })),
  ];
}

const SENTENCES: Readonly<Record<PolicyProblem, (policy: Policy) => string>> = {
  nameMissing: () => "--name is empty.",
  indicatorMissing: () => "--indicators names no indicator that the policy should change.",
  endsBeforeStart: ({ startsOn, endsOn }) =>
    `--ends-on ${shown(endsOn)} comes before --starts-on ${shown(startsOn)}.`,
  untouchedIsTarget: ({ untouched }) =>
    `--untouched ${untouched} is among --indicators too: what the policy should change cannot be what it left alone.`,
  siteAfterEnd: ({ sites, endsOn }) => {
    const late = sites.filter(({ startsOn }) => endsOn !== null && startsOn > endsOn);
    const named = late.map(({ site, startsOn }) => `${site} (${shown(startsOn)})`).join(", ");
    return `--sites: ${named} would start after the end of the policy, --ends-on ${shown(endsOn)}.`;
  },
};

function shown(month: Policy["endsOn"]): string {
  return month === null ? "" : monthText(month);
}
