import type { PolicyQuestion, SiteSeries } from "#app/domain/effects/policy-question.ts";
import type { Share } from "#app/domain/share.ts";

/** `numerator` of `denominator`. */
export function of(numerator: number, denominator: number): Share {
  return { numerator, denominator, unknown: 0 };
}

/** Shares with the same total. */
export function shares(numerators: readonly number[], denominator: number): Share[] {
  return numerators.map((numerator) => of(numerator, denominator));
}

/** A question about these sites, with nothing in the way. */
export function aQuestion(
  sites: readonly SiteSeries[],
  more: Partial<PolicyQuestion> = {},
): PolicyQuestion {
  return {
    firstMonth: 202401,
    sites,
    otherPolicies: [],
    listChanges: [],
    untouched: null,
    peers: null,
    ...more,
  };
}

/** So many sites; each month hires `hires`, of whom `countAt` (site, month) have the trait. */
export function someSites(
  {
    count,
    months,
    hires,
  }: { readonly count: number; readonly months: number; readonly hires: number },
  adoptedAt: number | null,
  countAt: (site: number, month: number) => number,
): SiteSeries[] {
  return Array.from({ length: count }, (_, site) => ({
    site: `${adoptedAt === null ? "u" : "t"}${site}`,
    adoptedAt,
    months: Array.from({ length: months }, (__, month) => of(countAt(site, month), hires)),
  }));
}
