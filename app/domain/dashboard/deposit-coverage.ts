import type { Month } from "../hiring/month.ts";
import { monthsOf, type Period } from "../hiring/period.ts";
import { isOpen, type SiteMonth } from "../indicators/measure-sites.ts";
import type { SiteProfile } from "../indicators/site-indicator.ts";

/** What has been deposited of a period. */
export type DepositCoverage = {
  /** Hires of every contract. */
  readonly hires: number;
  /** Site × months deposited. */
  readonly deposited: number;
  /** Site × months that could be: those deposited, and the months in which a site described is open. */
  readonly expected: number;
  /** The months missing at each site; sites that miss none are left out. */
  readonly missing: readonly { readonly site: string; readonly months: readonly Month[] }[];
};

/** Site × months deposited against the months in which each site is open. */
export function depositCoverage(
  profiles: readonly SiteProfile[],
  months: readonly SiteMonth[],
  period: Period,
): DepositCoverage {
  const deposited = months.filter(({ month }) => month >= period.from && month <= period.to);
  const known = new Set(deposited.map(({ site, month }) => `${month} ${site}`));
  const missing = profiles.map((profile) => ({
    site: profile.code,
    months: monthsOf(period).filter(
      (month) =>
        isOpen(profile, { from: month, to: month }) && !known.has(`${month} ${profile.code}`),
    ),
  }));
  return {
    hires: deposited.reduce((sum, { hires }) => sum + hires, 0),
    deposited: known.size,
    expected: known.size + missing.reduce((sum, site) => sum + site.months.length, 0),
    missing: missing.filter((site) => site.months.length > 0),
  };
}
