import type { IndexedPanel, PanelRow } from "../benchmark/panel.ts";
import type { Concentration } from "./primary.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** A count of hires taken from a row: all of them, an indicator's denominator, its numerator. */
export type Quantity = (row: PanelRow) => number;

export const hiresOf: Quantity = ({ hires }) => hires;

export function denominatorOf(indicator: number): Quantity {
  return ({ counts }) => counts[2 * indicator + 1] ?? 0;
}

export function numeratorOf(indicator: number): Quantity {
  return ({ counts }) => counts[2 * indicator] ?? 0;
}

/** What one contributor brings to a cell, by quantity asked for. */
export type Brought = {
  readonly contributor: number;
  readonly hires: number;
  readonly amounts: readonly number[];
};

/** The contributors of a cell, each once, with what they bring. The cell's rows come sorted by contributor. */
export function broughtTo(
  panel: IndexedPanel,
  rows: readonly number[],
  quantities: readonly Quantity[],
): readonly Brought[] {
  const all: Brought[] = [];
  eachBrought(panel, rows, quantities, ({ contributor, hires, amounts }) => {
    all.push({ contributor, hires, amounts: [...amounts] });
  });
  return all;
}

/** The same one by one, in an object that serves again for the next: a country has millions of them. */
export function eachBrought(
  panel: IndexedPanel,
  rows: readonly number[],
  quantities: readonly Quantity[],
  tell: (one: Brought) => void,
): void {
  const amounts = quantities.map(() => 0);
  const one = { contributor: NOBODY, hires: 0, amounts };
  for (const index of rows) {
    const row = panel.rows[index];
    const contributor = panel.contributorOf[index] ?? 0;
    if (!row) continue;

    if (one.contributor !== contributor) {
      if (one.contributor !== NOBODY) tell(one);
      one.contributor = contributor;
      one.hires = 0;
      amounts.fill(0);
    }
    one.hires += row.hires;
    for (let q = 0; q < quantities.length; q++) {
      amounts[q] = (amounts[q] ?? 0) + (quantities[q]?.(row) ?? 0);
    }
  }
  if (one.contributor !== NOBODY) tell(one);
}

const NOBODY = -1;

/** Whether a contributor was already there in the two previous quarters. */
export type Established = (contributor: string) => boolean;

/** A contributor counts in a cell with three hires there, or when it is established: invented employers do not hide anyone. */
export function counts({ hires }: Pick<Brought, "hires">, established: boolean): boolean {
  return established || hires >= THRESHOLDS.minContribution;
}

/** One quantity of a cell: its sum over all contributors, and what the rules look at. */
export type Figures = {
  readonly total: number;
  /** Over the contributors that count. */
  readonly counted: Concentration;
  /** The largest amount of any contributor. */
  readonly largest: number;
  /** The only one with an amount, by number. */
  readonly sole: number | null;
};

/** Figures that contributors are added to, one after the other. */
export type RunningFigures = {
  total: number;
  counted: { contributors: number; total: number; first: number; second: number };
  largest: number;
  sole: number | null;
};

export function noFigures(): RunningFigures {
  const counted = { contributors: 0, total: 0, first: 0, second: 0 };
  return { total: 0, counted, largest: 0, sole: null };
}

/** Adds what one contributor brings; an amount of 0 is nobody's. */
export function addAmount(
  figures: RunningFigures,
  amount: number,
  contributor: number,
  isCounted: boolean,
): void {
  if (amount <= 0) return;
  figures.sole = figures.total === 0 ? contributor : null;
  figures.total += amount;
  figures.largest = Math.max(figures.largest, amount);
  if (!isCounted) return;

  const { counted } = figures;
  counted.contributors++;
  counted.total += amount;
  if (amount > counted.first) {
    counted.second = counted.first;
    counted.first = amount;
  } else if (amount > counted.second) counted.second = amount;
}
