import { assess } from "#app/domain/effects/assess.ts";
import type { PolicyQuestion, SiteSeries } from "#app/domain/effects/policy-question.ts";
import type { Share } from "#app/domain/share.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";

/** What is true of a synthetic company. */
export const SCENARIOS = ["noEffect", "effect", "fewHires", "divergingBefore"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export type SyntheticCompany = {
  readonly question: PolicyQuestion;
  /** The mean effect on the hires under the policy, in [−1, 1]. */
  readonly truth: number;
};

/** Twenty sites, half of them treated: enough for errors by cluster. */
const ARM = 10;
const MONTHS_BEFORE = 24;
const MONTHS = 36;
const HIRES = 5;
const FEW_HIRES = 0.25;
const EFFECT = 0.12;

/**
 * A company of a seed: sites of different levels and sizes, a season, a common trend, a mix of sites that changes; what is true
 * is known.
 */
export function syntheticCompany(scenario: Scenario, seed: number): SyntheticCompany {
  const random = seededRandom(seed);
  const climb = scenario === "divergingBefore" ? 2 * detectableBy(seed) : 0;
  const common = { season: 0.02 * random.next(), trend: 0.002 * (random.next() - 0.5) };
  let changed = 0;
  let treatedHires = 0;
  const sites = Array.from({ length: 2 * ARM }, (_, rank): SiteSeries => {
    const isTreated = rank < ARM;
    const site = siteOf(random, scenario);
    const months = Array.from({ length: MONTHS }, (__, t): Share => {
      const hires = random.poisson(site.hires * (1 + (site.growth * t) / MONTHS));
      const under = isTreated && t >= MONTHS_BEFORE;
      const plain = shareAt(t, site.level, common) + (isTreated ? drift(climb, t) : 0);
      const share = bounded(plain + (under && scenario === "effect" ? EFFECT : 0));
      if (under) {
        changed += hires * (share - bounded(plain));
        treatedHires += hires;
      }
      return { numerator: binomial(random, hires, share), denominator: hires, unknown: 0 };
    });
    return { site: String(rank), adoptedAt: isTreated ? MONTHS_BEFORE : null, months };
  });
  const truth = treatedHires === 0 ? 0 : changed / treatedHires;
  return { question: { ...PLAIN, sites }, truth };
}

const PLAIN = {
  firstMonth: 202401,
  otherPolicies: [],
  listChanges: [],
  untouched: null,
  peers: null,
} satisfies Omit<PolicyQuestion, "sites">;

function siteOf(random: Random, scenario: Scenario) {
  const size = scenario === "fewHires" ? FEW_HIRES : HIRES;
  return {
    level: 0.15 + 0.1 * (random.next() - 0.5),
    hires: size * (0.6 + 0.8 * random.next()),
    growth: 0.4 * (random.next() - 0.5),
  };
}

type Common = { readonly season: number; readonly trend: number };

function shareAt(t: number, level: number, { season, trend }: Common): number {
  return level + season * Math.sin((2 * Math.PI * t) / 12) + trend * t;
}

/** The treated sites climb before the policy, and stay where they are after. */
function drift(climb: number, t: number): number {
  return (climb * Math.min(t, MONTHS_BEFORE)) / MONTHS_BEFORE;
}

/** The smallest effect that the verdict on the same company, were it not diverging, says it can see. */
function detectableBy(seed: number): number {
  const assessed = assess(syntheticCompany("noEffect", seed).question);
  return (assessed.status === "assessed" && assessed.verdict.smallestDetectable) || 1;
}

function binomial(random: Random, hires: number, share: number): number {
  return Array.from({ length: hires }, () => random.chance(share)).filter(Boolean).length;
}

function bounded(share: number): number {
  return Math.min(0.99, Math.max(0.01, share));
}
