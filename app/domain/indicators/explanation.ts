import { EMPTY_SHARE, type Share } from "../share.ts";
import type { Formula, HireIndicator, RecordedHire } from "./indicator.ts";
import { measureSites, type WeightedSite, type WeightedSites } from "./measure-sites.ts";
import type { SiteIndicator } from "./site-indicator.ts";

export type ReasonCount = { readonly reason: string; readonly count: number };

/** From everyone deposited to the fraction: total − excluded = base, base − unknown = denominator. */
export type ExplainedShare = {
  readonly indicator: string;
  readonly formula: Formula;
  readonly counts: Share & {
    readonly unit: "hires" | "headcount";
    readonly total: number;
    readonly excluded: number;
    readonly base: number;
  };
  readonly exclusions: readonly ReasonCount[];
  readonly unknowns: readonly ReasonCount[];
};

/** Counts hires one after the other, whatever their number, with the reason of each that is left out. */
export type Tally = {
  see(hire: RecordedHire): void;
  explained(): ExplainedShare;
};

export function tallyOf(indicator: HireIndicator): Tally {
  let { numerator, denominator } = EMPTY_SHARE;
  const exclusions = new Map<string, number>();
  const unknowns = new Map<string, number>();

  return {
    see(hire) {
      const exclusion = indicator.exclusion(hire);
      if (exclusion !== null) return add(exclusions, exclusion, 1);
      const trait = indicator.trait(hire);
      if (trait === null) return add(unknowns, indicator.unknownReason(hire), 1);
      denominator++;
      if (trait) numerator++;
    },
    explained: () =>
      explainedShare(indicator, "hires", { numerator, denominator, exclusions, unknowns }),
  };
}

/** The same account for an indicator of sites: people (or hires) at sites. */
export function explainSites(
  indicator: SiteIndicator,
  { unit, sites }: WeightedSites,
): ExplainedShare {
  const { numerator, denominator } = measureSites(indicator, sites);
  const unknowns = new Map<string, number>();
  for (const site of sites) {
    const reason = whyUnknown(indicator, site);
    if (reason !== null) add(unknowns, reason, site.weight);
  }
  const exclusions = new Map<string, number>();
  return explainedShare(indicator, unit, { numerator, denominator, exclusions, unknowns });
}

function whyUnknown(indicator: SiteIndicator, { profile }: WeightedSite): string | null {
  if (profile === null) return "siteNotDescribed";
  return indicator.trait(profile) === null ? "siteNotLocated" : null;
}

type Counted = {
  readonly numerator: number;
  readonly denominator: number;
  readonly exclusions: ReadonlyMap<string, number>;
  readonly unknowns: ReadonlyMap<string, number>;
};

function explainedShare(
  { id, formula }: { readonly id: string; readonly formula: Formula },
  unit: "hires" | "headcount",
  { numerator, denominator, exclusions, unknowns }: Counted,
): ExplainedShare {
  const unknown = total(unknowns);
  const base = denominator + unknown;
  const excluded = total(exclusions);
  const share = { numerator, denominator, unknown };
  return {
    indicator: id,
    formula,
    counts: { unit, total: base + excluded, excluded, base, ...share },
    exclusions: reasons(exclusions),
    unknowns: reasons(unknowns),
  };
}

function add(counts: Map<string, number>, reason: string, count: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + count);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The most frequent reason first. */
function reasons(counts: ReadonlyMap<string, number>): readonly ReasonCount[] {
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}
