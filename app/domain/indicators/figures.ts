import { EMPTY_SHARE, type Share } from "../share.ts";
import { type Figure, gapFigure, shareFigure } from "./figure.ts";
import { gapIndicators, hireIndicators, siteIndicators } from "./index.ts";
import { measureSites, type WeightedSite } from "./measure-sites.ts";

/** Number of the indicator → what it measures; one that is absent measures nobody. */
export type Shares = ReadonlyMap<number, Share>;

/** The figures of hires for one group: exactly one for each indicator. */
export function hireFigures(group: string | null, shares: Shares): readonly Figure[] {
  return [
    ...hireIndicators.map(({ id, number }) => shareFigure(id, group, shareOf(shares, number))),
    ...gapIndicators.map(({ id, first, second }) =>
      gapFigure(id, group, shareOf(shares, first.number), shareOf(shares, second.number)),
    ),
  ];
}

/** The figures of sites for one group. */
export function siteFigures(
  group: string | null,
  sites: readonly WeightedSite[],
): readonly Figure[] {
  return siteIndicators.map((indicator) =>
    shareFigure(indicator.id, group, measureSites(indicator, sites)),
  );
}

export function shareOf(shares: Shares, number: number): Share {
  return shares.get(number) ?? EMPTY_SHARE;
}
