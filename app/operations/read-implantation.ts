import type { Expectation, SiteLabourMarket } from "#app/domain/effects/expectation.ts";
import {
  movablePosts,
  outlookOf,
  ownRatio,
  type PlaceOutlook,
} from "#app/domain/effects/implantation.ts";
import type { ImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import { addMonths } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { rural } from "#app/domain/indicators/rural.ts";
import { EMPTY_SHARE } from "#app/domain/share.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { type MeasuredGroups, measuresOf } from "#db/queries/measures.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { type AskedCommune, readAskedCommune } from "./read-asked-commune.ts";
import { readComparableShares } from "./read-comparable-shares.ts";
import { type Market, type MarketIndicator, type Markets, readMarkets } from "./read-markets.ts";

/** A place compared: an employment zone, by the name of a commune of it when one was typed. */
export type ComparedPlace = Pick<Market, "zone" | "name" | "department"> & {
  /** Null where the share of the zone is not known. */
  readonly outlooks: Readonly<Record<MarketIndicator, PlaceOutlook | null>>;
};

/** A site that posts can leave, and the hires of its last year. */
export type LeavableSite = { readonly code: string; readonly name: string; readonly hires: number };

export type ImplantationFacts = {
  /** The posts computed with: those asked, or all that the site to leave hires in a year. */
  readonly posts: number;
  readonly places: readonly ComparedPlace[];
  readonly commune: AskedCommune;
  readonly sites: readonly LeavableSite[];
  /** The company's own ratio, when enough hires were expected. */
  readonly ratios: Readonly<Record<MarketIndicator, Expectation | null>>;
  /** The last year deposited; null before the first deposit. */
  readonly period: Period | null;
  readonly markets: Markets;
};

/** What hiring in each place asked would change of the company's expected shares over a year like the last one. */
export async function readImplantation(
  db: Db,
  siren: string,
  choice: ImplantationChoice,
): Promise<ImplantationFacts> {
  const markets = await readMarkets(db);
  const commune = await readAskedCommune(db, choice.commune);
  const { period, profiles, sites, own } = await readOwnMarkets(db, siren, markets);
  const ratios = await readRatios(db, siren, { period, profiles, own });
  const from = sites.some(({ code }) => code === choice.from) ? choice.from : null;
  const posts = Math.min(
    ...INDICATORS.map(({ id }) => movablePosts(own[id], { posts: choice.posts, from })),
  );
  const places = askedPlaces(choice, commune, markets.zones).map((place) => ({
    zone: place.zone,
    name: place.name,
    department: place.department,
    outlooks: bothOf((indicator) => {
      const share = place.shares[indicator];
      if (share === null) return null;
      return outlookOf(own[indicator], share, { posts, from }, ratios[indicator]);
    }),
  }));
  return { posts, places, commune, sites, ratios, period, markets };
}

const INDICATORS = [priorityDistrict, rural] as const;

function bothOf<Value>(
  make: (indicator: MarketIndicator) => Value,
): Readonly<Record<MarketIndicator, Value>> {
  return { priorityDistrict: make("priorityDistrict"), rural: make("rural") };
}

async function readOwnMarkets(db: Db, siren: string, { zones }: Markets) {
  const deposited = await measuredPeriod(db, siren);
  const period = deposited && {
    from: Math.max(deposited.from, addMonths(deposited.to, 1 - MONTHS)),
    to: deposited.to,
  };
  const profiles = await siteProfilesOf(db, siren);
  const measured: MeasuredGroups = period
    ? await measuresOf(db, siren, { ...period, by: "site" })
    : new Map();
  const byZone = new Map(zones.map((market) => [market.zone, market]));
  const own = bothOf((indicator) =>
    profiles.map(
      ({ code, employmentZone }): SiteLabourMarket => ({
        site: code,
        share: measured.get(code)?.get(numberOf(indicator)) ?? EMPTY_SHARE,
        localShare: byZone.get(employmentZone ?? "")?.shares[indicator] ?? null,
      }),
    ),
  );
  const sites = profiles.flatMap(({ code, name }, i): LeavableSite[] => {
    const hires = INDICATORS.map(({ id }) => own[id][i]).map((market) =>
      market?.localShare == null ? 0 : market.share.denominator,
    );
    const least = Math.min(...hires);
    return least > 0 ? [{ code, name: name ?? code, hires: least }] : [];
  });
  return { period, profiles, sites, own };
}

type Own = Pick<Awaited<ReturnType<typeof readOwnMarkets>>, "period" | "profiles" | "own">;

/** The company’s own ratios; hires that an earlier list of priority districts codes count in none: no resident’s share is of it. */
async function readRatios(db: Db, siren: string, { period, profiles, own }: Own) {
  const ratioOf = async (indicator: MarketIndicator) => {
    if (period === null) return null;
    const asked = { indicator, sites: profiles };
    const measured = await readComparableShares(db, siren, period, asked);
    return ownRatio(
      own[indicator].map((market) => ({
        ...market,
        share: measured.get(market.site)?.share ?? EMPTY_SHARE,
      })),
    );
  };
  return { priorityDistrict: await ratioOf("priorityDistrict"), rural: await ratioOf("rural") };
}

const MONTHS = 12;

function numberOf(indicator: MarketIndicator): number {
  return indicator === "rural" ? rural.number : priorityDistrict.number;
}

/** The zones asked and that of the commune typed; without any, the two that differ most: by districts, by rural communes. */
function askedPlaces(
  { zones, commune: typed }: ImplantationChoice,
  commune: AskedCommune,
  markets: readonly Market[],
): readonly Market[] {
  const places = zones.flatMap((zone) => markets.find((market) => market.zone === zone) ?? []);
  if (commune.status === "found") {
    const market = markets.find(({ zone }) => zone === commune.zone);
    const { name, department } = commune.commune;
    places.push({
      zone: commune.zone,
      name: market && market.name !== name ? `${name} (${market.name})` : name,
      department,
      shares: market?.shares ?? { priorityDistrict: null, rural: null },
    });
  }
  if (zones.length > 0 || typed !== "") return places;
  return INDICATORS.flatMap(({ id }) => highest(markets, id) ?? []);
}

function highest(markets: readonly Market[], indicator: MarketIndicator): Market | null {
  const ranked = markets.toSorted(
    (a, b) => (b.shares[indicator] ?? -1) - (a.shares[indicator] ?? -1),
  );
  return ranked[0] ?? null;
}
