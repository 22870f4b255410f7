import type { Baseline } from "#app/domain/effects/baselines.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { type ExplainedShare, explainSites, tallyOf } from "#app/domain/indicators/explanation.ts";
import { type Figure, gapFigure, shareFigure } from "#app/domain/indicators/figure.ts";
import {
  gapIndicators,
  hireIndicators,
  type IndicatorId,
  siteIndicators,
} from "#app/domain/indicators/index.ts";
import type { HireIndicator } from "#app/domain/indicators/indicator.ts";
import { hiresBySite, weighted } from "#app/domain/indicators/measure-sites.ts";
import type { Vintages } from "#app/domain/territory/place.ts";
import { countedHires, countedImports, siteImports } from "#db/queries/explanations.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readExpected } from "./read-expectations.ts";
import { readIndicators } from "./read-indicators.ts";

export type ExplanationRequest = Period & {
  readonly indicator: IndicatorId;
  readonly site: string | null;
  /** Whom the figure is set beside. */
  readonly baseline: Baseline;
};

/** A file behind a figure, and the nomenclatures that located what it holds. */
export type FileVintages = {
  readonly import: string;
  readonly sha256: string;
  readonly asOfMonth: number;
  readonly nomenclatures: Vintages | null;
};

export type Explanation = {
  /** As pages show it, from the measures (or the sites). */
  readonly figure: Figure;
  /** Counted again from the lines, one by one. */
  readonly recomputed: Figure;
  readonly agrees: boolean;
  /** One share; two for a gap. */
  readonly shares: readonly ExplainedShare[];
  readonly vintages: readonly FileVintages[];
  /** What the labour markets would give, or why that is not known; null where no population has the indicator. */
  readonly expected: Expected | null;
};

/** Where a figure comes from: formula, counts, who is left out and why, vintages; and the figure counted again. */
export async function explainFigure(
  db: Db,
  siren: string,
  request: ExplanationRequest,
): Promise<Explanation> {
  const figures = await readIndicators(db, siren, { ...request, by: null });
  const figure = figures.find(({ indicator }) => indicator === request.indicator);
  if (!figure) throw new Error(`No figure for ${request.indicator}`);

  const { shares, vintages } = await explainedShares(db, siren, request);
  const { from, to, site, baseline } = request;
  const expected = await readExpected(db, siren, { period: { from, to }, site, baseline });
  const recomputed = figureOf(request.indicator, shares);
  const agrees = JSON.stringify(figure) === JSON.stringify(recomputed);
  return {
    ...{ figure, recomputed, agrees, shares, vintages },
    expected: expected.find(({ indicator }) => indicator === request.indicator) ?? null,
  };
}

type Explained = Pick<Explanation, "shares" | "vintages">;

async function explainedShares(
  db: Db,
  siren: string,
  request: ExplanationRequest,
): Promise<Explained> {
  const site = siteIndicators.find(({ id }) => id === request.indicator);
  if (site) {
    const months = await measuredMonths(db, siren, request, request.site);
    const profiles = await siteProfilesOf(db, siren, request.site);
    const sites = weighted(profiles, hiresBySite(months, request), request);
    return { shares: [explainSites(site, sites)], vintages: files(await siteImports(db, siren)) };
  }

  const tallies = countedBy(request.indicator).map(tallyOf);
  for await (const page of countedHires(db, siren, request)) {
    for (const hire of page) for (const tally of tallies) tally.see(hire);
  }
  const imports = await countedImports(db, siren, request);
  return { shares: tallies.map((tally) => tally.explained()), vintages: files(imports) };
}

/** The shares behind an indicator of hires. */
function countedBy(indicator: IndicatorId): readonly HireIndicator[] {
  const gap = gapIndicators.find(({ id }) => id === indicator);
  return gap ? [gap.first, gap.second] : hireIndicators.filter(({ id }) => id === indicator);
}

function figureOf(indicator: IndicatorId, [first, second]: readonly ExplainedShare[]): Figure {
  if (!first) throw new Error(`Nothing explains ${indicator}`);
  return second
    ? gapFigure(indicator, null, shareOf(first), shareOf(second))
    : shareFigure(indicator, null, shareOf(first));
}

function shareOf({ counts: { numerator, denominator, unknown } }: ExplainedShare) {
  return { numerator, denominator, unknown };
}

type FileRow = {
  readonly publicId: string;
  readonly sha256: string;
  readonly asOfMonth: number;
  readonly vintages: string | null;
};

function files(rows: readonly FileRow[]): readonly FileVintages[] {
  return rows.map(({ publicId, sha256, asOfMonth, vintages }) => ({
    import: publicId,
    sha256,
    asOfMonth,
    nomenclatures: vintages === null ? null : (JSON.parse(vintages) as Vintages),
  }));
}
