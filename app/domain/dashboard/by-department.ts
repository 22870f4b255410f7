import { type Figure, shareFigure } from "../indicators/figure.ts";
import type { IndicatorId } from "../indicators/index.ts";
import type { SiteProfile } from "../indicators/site-indicator.ts";
import { addShares, EMPTY_SHARE, type Share } from "../share.ts";

/** What the sites of a département measure together. */
export type DepartmentFigure = {
  readonly department: string;
  readonly sites: number;
  readonly figure: Figure;
};

/** An indicator by département of the site, in the order of codes. Sites that could not be located have no place on a map. */
export function departmentFigures(
  indicator: IndicatorId,
  profiles: readonly SiteProfile[],
  bySite: readonly Figure[],
): readonly DepartmentFigure[] {
  const shares = new Map(
    bySite.filter((figure) => figure.indicator === indicator).map((f) => [f.group, shareOf(f)]),
  );
  const departments = new Map<string, { sites: number; share: Share }>();
  for (const { code, department } of profiles) {
    if (department === null) continue;
    const { sites, share } = departments.get(department) ?? { sites: 0, share: EMPTY_SHARE };
    const added = addShares(share, shares.get(code) ?? EMPTY_SHARE);
    departments.set(department, { sites: sites + 1, share: added });
  }
  return [...departments]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, { sites, share }]) => ({
      department,
      sites,
      figure: shareFigure(indicator, department, share),
    }));
}

/** A gap has no counts of its own: it adds nothing to a map. */
function shareOf({ numerator, denominator, unknown }: Figure): Share {
  if (numerator === null || denominator === null || unknown === null) return EMPTY_SHARE;
  return { numerator, denominator, unknown };
}
