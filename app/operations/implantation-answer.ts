import type { Expectation, SiteLabourMarket } from "#app/domain/effects/expectation.ts";
import {
  type Implantation,
  outlookOf,
  ownRatio,
  type PlaceOutlook,
} from "#app/domain/effects/implantation.ts";
import { EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import type { Market, MarketIndicator, Markets } from "./read-markets.ts";
import type { ByIndicator, OwnHires } from "./read-own-hires.ts";

/** A site that posts can leave, and the hires of its last year. */
export type LeavableSite = { readonly code: string; readonly name: string; readonly hires: number };

/** What each place would give; null where the share of the zone is not known. */
export type Outlooks = ByIndicator<PlaceOutlook | null>;

/** The company's own ratio, when enough hires were expected. */
export type Ratios = ByIndicator<Expectation | null>;

/** A company beside one population: where its sites hire, and how far from what that population would give. */
export type OwnMarkets = {
  readonly sites: readonly LeavableSite[];
  readonly ratios: Ratios;
  readonly markets: ByIndicator<readonly SiteLabourMarket[]>;
};

export function ownMarketsOf(own: OwnHires, { zones }: Markets): OwnMarkets {
  const byZone = new Map(zones.map((market) => [market.zone, market]));
  const marketsOf = (indicator: MarketIndicator, shares: ReadonlyMap<string, Hired>) =>
    own.profiles.map(
      ({ code, employmentZone }): SiteLabourMarket => ({
        site: code,
        share: shareOf(shares.get(code)),
        localShare: byZone.get(employmentZone ?? "")?.shares[indicator] ?? null,
      }),
    );
  const markets = bothOf((indicator) => marketsOf(indicator, own.shares[indicator]));
  return {
    markets,
    sites: leavableSites(own, markets, knownIndicators(zones)),
    ratios: bothOf((indicator) => ownRatio(marketsOf(indicator, own.comparable[indicator]))),
  };
}

/** What a place with these shares would give; null too where the site left has no known labour market, or hires fewer. */
export function outlooksOf(
  own: OwnMarkets,
  shares: Market["shares"] | null,
  { posts, from }: Implantation,
): Outlooks {
  return bothOf((indicator) => {
    const share = shares?.[indicator] ?? null;
    const sites = own.markets[indicator];
    const canLeave = from === null || hiresOf(sites.find(({ site }) => site === from)) >= posts;
    if (share === null || !canLeave) return null;
    return outlookOf(sites, share, { posts, from }, own.ratios[indicator]);
  });
}

/** The posts that can be computed with: those asked, or all that the site to leave hires in a year. */
export function possiblePosts(own: OwnMarkets, { posts, from }: Implantation): number {
  const hires = own.sites.find(({ code }) => code === from)?.hires;
  return hires === undefined ? posts : Math.min(posts, hires);
}

type Hired = Share | { readonly share: Share };

function shareOf(hired: Hired | undefined): Share {
  if (hired === undefined) return EMPTY_SHARE;
  return "share" in hired ? hired.share : hired;
}

/** The indicators that a population has a share of, anywhere. */
export function knownIndicators(zones: readonly Market[]): readonly MarketIndicator[] {
  return INDICATORS.filter((indicator) => zones.some(({ shares }) => shares[indicator] !== null));
}

const INDICATORS = ["priorityDistrict", "rural"] as const;

function bothOf<Value>(make: (indicator: MarketIndicator) => Value): ByIndicator<Value> {
  return { priorityDistrict: make("priorityDistrict"), rural: make("rural") };
}

function leavableSites(
  { profiles }: OwnHires,
  markets: OwnMarkets["markets"],
  known: readonly MarketIndicator[],
): readonly LeavableSite[] {
  return profiles.flatMap(({ code, name }, i) => {
    const hires = known.map((indicator) => markets[indicator][i]).map(hiresOf);
    const least = Math.min(...hires);
    return hires.length > 0 && least > 0 ? [{ code, name: name ?? code, hires: least }] : [];
  });
}

/** Hires of a known labour market. */
function hiresOf(market: SiteLabourMarket | undefined): number {
  return market?.localShare == null ? 0 : market.share.denominator;
}
