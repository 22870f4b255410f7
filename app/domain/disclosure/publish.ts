import type { PublishedCell, PublishedIndicator } from "../benchmark/published.ts";
import { employerBand } from "../benchmark/published.ts";
import { clusterShare } from "../effects/cluster-share.ts";
import type { Share } from "../share.ts";
import { bandOf } from "./band.ts";
import { employerQuantiles } from "./employer-quantiles.ts";
import type { IndicatorFacts } from "./facts.ts";
import { broughtTo, denominatorOf, numeratorOf } from "./figures.ts";
import type { Showing } from "./model.ts";
import type { Measured } from "./release-model.ts";

const SUPPRESSED = { status: "suppressed", reason: "confidential" } as const;

/** What each figure shows once protected, by cell number. */
export type Shown = {
  readonly hires: readonly Showing[];
  /** By indicator: how its numerator (and so its share) shows. */
  readonly indicators: readonly (readonly Showing[])[];
};

/** A cell as it may leave the server; null when it is empty. */
export function publishedCell(
  measured: Measured,
  shown: Shown,
  index: number,
): PublishedCell | null {
  const facts = measured.facts[index];
  const key = measured.structure.keys[index];
  if (!facts || key === undefined || facts.employers === 0) return null;
  if (shown.hires[index] !== "shown") return { key, ...SUPPRESSED };

  const indicators = measured.panel.indicators.map((id, indicator) => {
    const showing = shown.indicators[indicator]?.[index] ?? "hidden";
    return [id, publishedIndicator(measured, key, indicator, facts.indicators[indicator], showing)];
  });
  return {
    key,
    status: "published",
    n: facts.hires.total,
    employers: employerBand(facts.employers),
    indicators: Object.fromEntries(indicators),
  };
}

function publishedIndicator(
  { panel }: Measured,
  key: string,
  indicator: number,
  facts: IndicatorFacts | undefined,
  showing: Showing,
): PublishedIndicator {
  if (!facts || showing === "hidden") return SUPPRESSED;

  const { base, numerator } = facts;
  if (base.total === 0) return { status: "empty" };

  const band = bandOf(numerator.total, base.total);
  if (band) {
    const [atLeast, atMost] = [band.atLeastPercent / 100, band.atMostPercent / 100];
    return { status: "band", n: base.total, atLeast, atMost };
  }
  const shares = employerShares(panel, key, indicator);
  const interval = clusterShare(shares)?.interval ?? null;
  return {
    status: "published",
    n: base.total,
    share: toPoint(numerator.total / base.total),
    low: interval && toPoint(interval.low),
    high: interval && toPoint(interval.high),
    quantiles: employerQuantiles(shares),
  };
}

/** What each employer of a cell counts, of how many. */
function employerShares(panel: Measured["panel"], key: string, indicator: number): Share[] {
  const quantities = [numeratorOf(indicator), denominatorOf(indicator)];
  const brought = broughtTo(panel, panel.cells.get(key) ?? [], quantities);
  return brought.map(({ amounts: [numerator = 0, denominator = 0] }) => ({
    numerator,
    denominator,
    unknown: 0,
  }));
}

/** To one percentage point. */
function toPoint(share: number): number {
  return Math.round(100 * share) / 100;
}
