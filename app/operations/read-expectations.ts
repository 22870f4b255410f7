import {
  EXPECTED_INDICATORS,
  type Expected,
  type ExpectedFigure,
  expectedOf,
  type LocalMarket,
  type LocalReference,
  marketsOf,
} from "#app/domain/effects/expected-figure.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { type ReferenceShare, zoneShares } from "#db/queries/reference-shares.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readComparableShares } from "./read-comparable-shares.ts";

/**
 * For the company and each of its sites, the share that the residents of the sites’ employment zones would give, and how far the
 * hires of the period are from it. Only indicators about residences, and only where that is known: hires coded with an earlier
 * list of priority districts are set beside nothing.
 */
export async function readExpectations(
  db: Db,
  siren: string,
  period: Period,
): Promise<readonly ExpectedFigure[]> {
  const all = await readMarkets(db, siren, period);
  return all.flatMap(({ indicator, markets }) =>
    [null, ...markets.map(({ site }) => site)].flatMap((site) => {
      const expected = expectedOf(indicator, site, at(site, markets));
      if (expected.status === "unknown") return [];
      const { status: _, ...figure } = expected;
      return [figure];
    }),
  );
}

/** The same for the company, or for one of its sites, with the reason where it is not known. */
export async function readExpected(
  db: Db,
  siren: string,
  period: Period,
  site: string | null,
): Promise<readonly Expected[]> {
  const all = await readMarkets(db, siren, period);
  return all.map(({ indicator, markets, hasZones }) =>
    hasZones
      ? expectedOf(indicator, site, at(site, markets))
      : { status: "unknown", indicator, reason: "noReference" },
  );
}

async function readMarkets(db: Db, siren: string, period: Period) {
  const profiles = await siteProfilesOf(db, siren);
  const all = [];
  for (const indicator of EXPECTED_INDICATORS) {
    const rows = await zoneShares(db, indicator);
    const zones = new Map(rows.map((row) => [row.code, referenceOf(row)]));
    const asked = { indicator, sites: profiles };
    const measured = await readComparableShares(db, siren, period, asked);
    const markets = marketsOf(profiles, measured, zones);
    all.push({ indicator, markets, hasZones: zones.size > 0 });
  }
  return all;
}

function at(site: string | null, markets: readonly LocalMarket[]): readonly LocalMarket[] {
  return site === null ? markets : markets.filter((market) => market.site === site);
}

function referenceOf({ numerator, population, vintages, extract }: ReferenceShare): LocalReference {
  return {
    share: numerator / population,
    vintages: JSON.parse(vintages) as Record<string, string>,
    extract: extract === 1,
  };
}
