import type { ComparableShare } from "#app/domain/effects/expected-figure.ts";
import { addMonths } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { rural } from "#app/domain/indicators/rural.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import type { Share } from "#app/domain/share.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { measuresOf } from "#db/queries/measures.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readComparableShares } from "./read-comparable-shares.ts";
import type { MarketIndicator } from "./read-markets.ts";

/** What the sites of a company hired in the last year deposited, beside which a place is set. */
export type OwnHires = {
  /** Null before the first deposit. */
  readonly period: Period | null;
  readonly profiles: readonly SiteProfile[];
  readonly shares: ByIndicator<ReadonlyMap<string, Share>>;
  /** The same, hires of an earlier list of priority districts counted apart: no share is of that list. */
  readonly comparable: ByIndicator<ReadonlyMap<string, ComparableShare>>;
};

export type ByIndicator<Value> = Readonly<Record<MarketIndicator, Value>>;

export async function readOwnHires(db: Db, siren: string): Promise<OwnHires> {
  const profiles = await siteProfilesOf(db, siren);
  const deposited = await measuredPeriod(db, siren);
  if (deposited === null) return { period: null, profiles, shares: NONE, comparable: NONE };

  const period = {
    from: Math.max(deposited.from, addMonths(deposited.to, 1 - MONTHS)),
    to: deposited.to,
  };
  const comparable = (indicator: MarketIndicator) =>
    readComparableShares(db, siren, period, { indicator, sites: profiles });
  return {
    period,
    profiles,
    shares: await readShares(db, siren, period),
    comparable: {
      priorityDistrict: await comparable("priorityDistrict"),
      rural: await comparable("rural"),
    },
  };
}

const MONTHS = 12;
const NONE = { priorityDistrict: new Map(), rural: new Map() } as const;

async function readShares(db: Db, siren: string, period: Period) {
  const groups = await measuresOf(db, siren, { ...period, by: "site" });
  const sharesOf = (number: number) =>
    new Map(
      [...groups].flatMap(([site, shares]) => {
        const share = shares.get(number);
        return site !== null && share ? [[site, share] as const] : [];
      }),
    );
  return { priorityDistrict: sharesOf(priorityDistrict.number), rural: sharesOf(rural.number) };
}
