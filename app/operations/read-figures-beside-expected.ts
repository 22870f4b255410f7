import type { Baseline } from "#app/domain/effects/baselines.ts";
import type { ExpectedFigure } from "#app/domain/effects/expected-figure.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { Db } from "#db/schema.ts";
import { readExpectations } from "./read-expectations.ts";
import { type IndicatorRequest, readIndicators } from "./read-indicators.ts";

/** A figure and what the labour markets of its sites would give; null where that is not known, or over time. */
export type FigureBesideExpected = Figure & { readonly expected: ExpectedFigure | null };

/** The rows of the company’s figures: the same for the command line and the API. */
export async function readFiguresBesideExpected(
  db: Db,
  siren: string,
  { baseline, ...request }: Omit<IndicatorRequest, "site"> & { readonly baseline: Baseline },
): Promise<readonly FigureBesideExpected[]> {
  const { by, from, to } = request;
  const figures = await readIndicators(db, siren, { ...request, site: null });
  const isOverTime = by !== null && by !== "site";
  const expected = isOverTime
    ? []
    : await readExpectations(db, siren, { period: { from, to }, baseline });
  return figures.map((figure) => ({
    ...figure,
    expected:
      expected.find(
        ({ indicator, site }) => indicator === figure.indicator && site === figure.group,
      ) ?? null,
  }));
}
