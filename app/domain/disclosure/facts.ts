import type { IndexedPanel } from "../benchmark/panel.ts";
import {
  type Brought,
  broughtTo,
  counts,
  denominatorOf,
  type Established,
  type Figures,
  figuresOf,
  hiresOf,
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

/** The facts of a cell (or atom) from its rows. */
export function factsOf(
  panel: IndexedPanel,
  rows: readonly number[],
  isEstablished: Established,
): Omit<CellFacts, "isSensitive"> {
  const brought = broughtTo(panel, rows, quantitiesOf(panel)).filter(bringsSomething);
  const established = brought.map(({ contributor }) =>
    isEstablished(panel.contributors[contributor] ?? ""),
  );
  const counted = brought.map((one, index) => counts(one, established[index] ?? false));
  return {
    hires: figuresOf(brought, counted, ({ hires }) => hires),
    employers: brought.length,
    newcomers: established.filter((known) => !known).length,
    indicators: panel.indicators.map((_, indicator) => indicatorFacts(brought, counted, indicator)),
  };
}

function bringsSomething({ hires, amounts }: Brought): boolean {
  return hires > 0 || amounts.some((amount) => amount > 0);
}

/** Hires, then denominator and numerator of each indicator. */
function quantitiesOf({ indicators }: IndexedPanel): readonly Quantity[] {
  return [
    hiresOf,
    ...indicators.flatMap((_, indicator) => [denominatorOf(indicator), numeratorOf(indicator)]),
  ];
}

function indicatorFacts(
  brought: readonly Brought[],
  counted: readonly boolean[],
  indicator: number,
): IndicatorFacts {
  const n = ({ amounts }: Brought) => amounts[2 * indicator + 1] ?? 0;
  const y = ({ amounts }: Brought) => amounts[2 * indicator + 2] ?? 0;
  return {
    base: figuresOf(brought, counted, n),
    numerator: figuresOf(brought, counted, y),
    complement: figuresOf(brought, counted, (one) => n(one) - y(one)),
  };
}
