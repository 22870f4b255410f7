import { type Expectation, expectationOf } from "#app/domain/effects/expectation.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { rural } from "#app/domain/indicators/rural.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { EMPTY_SHARE } from "#app/domain/share.ts";
import { type MeasuredGroups, measuresOf } from "#db/queries/measures.ts";
import { type ReferenceShare, zoneShares } from "#db/queries/reference-shares.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";

/** What a site’s labour market would give, and where that is known from. */
export type ExpectedFigure = Expectation & {
  readonly indicator: ReferenceShare["indicator"];
  /** A site’s code; null for the whole company. */
  readonly site: string | null;
  readonly baseline: "residents";
  /** Nomenclature → vintage. */
  readonly vintages: Readonly<Record<string, string>>;
  /** The reference share was typed by hand for the demonstration. */
  readonly extract: boolean;
};

/**
 * For the company and each of its sites, the share that the residents of the sites’ employment zones would give, and how far the
 * hires of the period are from it. Only indicators about residences, and only sites whose zone is known.
 */
export async function readExpectations(
  db: Db,
  siren: string,
  period: Period,
): Promise<readonly ExpectedFigure[]> {
  const profiles = await siteProfilesOf(db, siren);
  const bySite = await measuresOf(db, siren, { ...period, by: "site" });
  const figures = [];
  for (const indicator of [priorityDistrict, rural]) {
    const shares = await zoneShares(db, indicator.id);
    figures.push(...expectedFigures(indicator, profiles, bySite, shares));
  }
  return figures;
}

type Compared = typeof priorityDistrict | typeof rural;

function expectedFigures(
  { id, number }: Compared,
  profiles: readonly SiteProfile[],
  bySite: MeasuredGroups,
  shares: readonly ReferenceShare[],
): readonly ExpectedFigure[] {
  const zones = new Map(shares.map((share) => [share.code, share]));
  const markets = profiles.map(({ code, employmentZone }) => {
    const reference = zones.get(employmentZone ?? "") ?? null;
    return {
      site: code,
      share: bySite.get(code)?.get(number) ?? EMPTY_SHARE,
      localShare: reference && reference.numerator / reference.population,
      reference,
    };
  });
  const groups = [
    { site: null, members: markets },
    ...markets.map((one) => ({ site: one.site, members: [one] })),
  ];
  return groups.flatMap(({ site, members }) => {
    const expectation = expectationOf(members);
    const references = members.flatMap(({ reference }) => reference ?? []);
    if (!expectation || references.length === 0) return [];
    return [{ ...expectation, indicator: id, site, ...sourceOf(references) }];
  });
}

function sourceOf(references: readonly ReferenceShare[]) {
  const vintages = references.map(
    ({ vintages: text }) => JSON.parse(text) as Record<string, string>,
  );
  return {
    baseline: "residents" as const,
    vintages: Object.assign({}, ...vintages) as Record<string, string>,
    extract: references.some(({ extract }) => extract === 1),
  };
}
