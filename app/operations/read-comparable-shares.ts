import type { ComparableShare, ExpectedIndicatorId } from "#app/domain/effects/expected-figure.ts";
import { listChangesFor } from "#app/domain/effects/study-window.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { rural } from "#app/domain/indicators/rural.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import { measuresOf } from "#db/queries/measures.ts";
import type { Db } from "#db/schema.ts";

/**
 * Site → what its hires measure that a share of residents may be set beside. Reference shares are those of the list of priority
 * districts in force today: hires from before it, whose own list has no shares, are counted apart.
 */
export async function readComparableShares(
  db: Db,
  siren: string,
  period: Period,
  { indicator, sites }: { readonly indicator: ExpectedIndicatorId; readonly sites: Sites },
): Promise<ReadonlyMap<string, ComparableShare>> {
  const whole = await readShares(db, siren, period, indicator);
  const changeAt = new Map(
    sites.map(({ code, department }) => [code, listChangesFor(indicator, [department])[0] ?? 0]),
  );
  const since = new Map<Month, ReadonlyMap<string, Share>>();
  for (const change of new Set(changeAt.values())) {
    const from = Math.max(period.from, change);
    since.set(change, await readShares(db, siren, { from, to: period.to }, indicator));
  }
  return new Map(
    [...whole].map(([site, { denominator }]) => {
      const share = since.get(changeAt.get(site) ?? 0)?.get(site) ?? EMPTY_SHARE;
      return [site, { share, earlierHires: denominator - share.denominator }];
    }),
  );
}

type Sites = readonly Pick<SiteProfile, "code" | "department">[];

const NUMBERS = { priorityDistrict: priorityDistrict.number, rural: rural.number } as const;

async function readShares(db: Db, siren: string, period: Period, indicator: ExpectedIndicatorId) {
  const groups = await measuresOf(db, siren, { ...period, by: "site" });
  return new Map(
    [...groups].map(([site, shares]) => [
      site ?? "",
      shares.get(NUMBERS[indicator]) ?? EMPTY_SHARE,
    ]),
  );
}
