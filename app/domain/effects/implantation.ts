import { type Expectation, expectationOf, type SiteLabourMarket } from "./expectation.ts";

/** So many hires a year, made in a new place or moved from a site. */
export type Implantation = {
  readonly posts: number;
  /** Code of the site that hires as many fewer; null when the posts are new. */
  readonly from: string | null;
};

/** What hiring in a place would change of a company's expected share. Shares in [0, 1], differences in [−1, 1]. */
export type PlaceOutlook = {
  /** Of the place's labour market. */
  readonly localShare: number;
  /** Of the company's hires with the trait, if each site hired as its labour market is; null without hires at known markets. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Expected hires with the trait, among the posts. */
  readonly hired: number;
  /** The same brought to how the company hires; null when it hires too few to say. */
  readonly corrected: CorrectedOutlook | null;
};

type CorrectedOutlook = {
  readonly hired: number;
  /** From the two ends of the ratio's interval. */
  readonly low: number;
  readonly high: number;
};

/** So many expected hires bring the error of the ratio under a third: fewer do not correct anything. */
export const CORRECTABLE = 10;

/** The company's own ratio, observed over expected, when it rests on enough hires. */
export function ownRatio(sites: readonly SiteLabourMarket[]): Expectation | null {
  const expectation = expectationOf(sites);
  if (expectation === null) return null;
  return expectation.expectedShare * expectation.hires >= CORRECTABLE ? expectation : null;
}

/**
 * Expected share of the company before and after hiring `posts` a year in a place, if people are hired as the population of each zone is:
 * E = Σ n·p / Σ n over sites of known labour market. Nothing changes with 0 posts; expected hires are proportional to the posts, and
 * so is the change of share when posts move. Corrected hires are the local share times the company's ratio, at most every post.
 */
export function outlookOf(
  sites: readonly SiteLabourMarket[],
  localShare: number,
  { posts, from }: Implantation,
  ratio: Pick<Expectation, "ratio" | "low" | "high"> | null,
): PlaceOutlook {
  const hiredAt = (factor: number) => posts * Math.min(1, localShare * factor);
  const known = sites.flatMap(({ site, share, localShare: own }) =>
    own === null ? [] : [{ site, hires: share.denominator, share: own }],
  );
  const moved = known.map((one) =>
    one.site === from ? { ...one, hires: one.hires - posts } : one,
  );
  const place = { hires: posts, share: localShare };
  const before = meanShare(known);
  const after = posts === 0 ? before : meanShare([...moved, place]);
  return {
    localShare,
    before,
    after,
    change: before === null || after === null ? null : after - before,
    hired: hiredAt(1),
    corrected: ratio && {
      hired: hiredAt(ratio.ratio),
      low: hiredAt(ratio.low),
      high: hiredAt(ratio.high),
    },
  };
}

/** The posts that a move can take from a site: no more than it hires in a year. */
export function movablePosts(
  sites: readonly SiteLabourMarket[],
  { posts, from }: Implantation,
): number {
  if (from === null) return posts;
  const hires = sites.find(({ site }) => site === from)?.share.denominator ?? 0;
  return Math.min(posts, hires);
}

function meanShare(
  markets: readonly { readonly hires: number; readonly share: number }[],
): number | null {
  const hires = markets.reduce((sum, market) => sum + market.hires, 0);
  if (hires <= 0) return null;
  return markets.reduce((sum, market) => sum + market.hires * market.share, 0) / hires;
}
