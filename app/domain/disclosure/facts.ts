import type { IndexedPanel } from "../benchmark/panel.ts";
import {
  addAmount,
  type Brought,
  counts,
  denominatorOf,
  type Established,
  eachBrought,
  type Figures,
  noFigures,
  numeratorOf,
  type Quantity,
} from "./figures.ts";

/** One indicator of a cell: its denominator, its numerator and what is left. */
export type IndicatorFacts = {
  readonly base: Figures;
  readonly numerator: Figures;
  readonly complement: Figures;
};

/** All that protection and publication read of a cell. */
export type CellFacts = {
  readonly hires: Figures;
  readonly employers: number;
  /** Contributors that were not there in the two previous quarters. */
  readonly newcomers: number;
  readonly indicators: readonly IndicatorFacts[];
  /** To be kept in doubt whatever the rules say: its correction would speak of too few employers. */
  readonly isSensitive: boolean;
};

/** The facts of a cell (or atom) from its rows, in one pass over them. */
export function factsOf(
  panel: IndexedPanel,
  rows: readonly number[],
  isEstablished: Established,
): Omit<CellFacts, "isSensitive"> {
  const hires = noFigures();
  const indicators = panel.indicators.map(noIndicatorFacts);
  let [employers, newcomers] = [0, 0];
  eachBrought(panel, rows, quantitiesOf(panel), (one) => {
    if (!bringsSomething(one)) return;
    const established = isEstablished(panel.contributors[one.contributor] ?? "");
    const isCounted = counts(one, established);
    employers++;
    if (!established) newcomers++;
    addAmount(hires, one.hires, one.contributor, isCounted);
    for (let indicator = 0; indicator < indicators.length; indicator++) {
      const [n, y] = [one.amounts[2 * indicator] ?? 0, one.amounts[2 * indicator + 1] ?? 0];
      const facts = indicators[indicator];
      if (!facts) continue;
      addAmount(facts.base, n, one.contributor, isCounted);
      addAmount(facts.numerator, y, one.contributor, isCounted);
      addAmount(facts.complement, n - y, one.contributor, isCounted);
    }
  });
  return { hires, employers, newcomers, indicators };
}

function noIndicatorFacts() {
  return { base: noFigures(), numerator: noFigures(), complement: noFigures() };
}

function bringsSomething({ hires, amounts }: Brought): boolean {
  return hires > 0 || amounts.some((amount) => amount > 0);
}

/** Denominator and numerator of each indicator. */
function quantitiesOf({ indicators }: IndexedPanel): readonly Quantity[] {
  return indicators.flatMap((_, indicator) => [denominatorOf(indicator), numeratorOf(indicator)]);
}
