import type { Baseline } from "#app/domain/effects/baselines.ts";
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

/** Which hires, and whose shares they are set beside. */
export type ExpectedRequest = { readonly period: Period; readonly baseline: Baseline };

/**
 * For the company and each of its sites, the share that a population of the sites’ employment zones would give, and how far the
 * hires of the period are from it. Only indicators about residences, and only where that is known: hires coded with an earlier
 * list of priority districts are set beside nothing.
 */
export async function readExpectations(
  db: Db,
  siren: string,
  request: ExpectedRequest,
): Promise<readonly ExpectedFigure[]> {
  const all = await readMarkets(db, siren, request);
  return all.flatMap(({ question, markets }) =>
    [null, ...markets.map(({ site }) => site)].flatMap((site) => {
      const expected = expectedOf(question, site, at(site, markets));
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
  request: ExpectedRequest & { readonly site: string | null },
): Promise<readonly Expected[]> {
  const all = await readMarkets(db, siren, request);
  return all.map(({ question, markets, hasZones }) =>
    hasZones
      ? expectedOf(question, request.site, at(request.site, markets))
      : { status: "unknown", ...question, reason: "noReference" },
  );
}

async function readMarkets(db: Db, siren: string, { period, baseline }: ExpectedRequest) {
  const profiles = await siteProfilesOf(db, siren);
  const all = [];
  for (const indicator of EXPECTED_INDICATORS) {
    const question = { indicator, baseline };
    const rows = await zoneShares(db, question);
    const zones = new Map(rows.map((row) => [row.code, referenceOf(row)]));
    const asked = { indicator, sites: profiles };
    const measured = await readComparableShares(db, siren, period, asked);
    const markets = marketsOf(profiles, measured, zones);
    all.push({ question, markets, hasZones: zones.size > 0 });
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
