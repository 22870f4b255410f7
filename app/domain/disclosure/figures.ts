import type { IndexedPanel, PanelRow } from "../benchmark/panel.ts";
import { type Concentration, concentrationOf } from "./primary.ts";
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
  const all: { contributor: number; hires: number; amounts: number[] }[] = [];
  for (const index of rows) {
    const row = panel.rows[index];
    const contributor = panel.contributorOf[index] ?? 0;
    if (!row) continue;

    let last = all.at(-1);
    if (last?.contributor !== contributor) {
      last = { contributor, hires: 0, amounts: quantities.map(() => 0) };
      all.push(last);
    }
    last.hires += row.hires;
    for (let q = 0; q < quantities.length; q++) {
      last.amounts[q] = (last.amounts[q] ?? 0) + (quantities[q]?.(row) ?? 0);
    }
  }
  return all;
}

/** Whether a contributor was already there in the two previous quarters. */
export type Established = (contributor: string) => boolean;

/** A contributor counts in a cell with three hires there, or when it is established: invented employers do not hide anyone. */
export function counts({ hires }: Brought, established: boolean): boolean {
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

/** The figures of one quantity in a cell. */
export function figuresOf(
  brought: readonly Brought[],
  isCounted: readonly boolean[],
  amountOf: (one: Brought) => number,
): Figures {
  const everyone = concentrationOf(brought.map(amountOf));
  const counted = concentrationOf(
    brought.map((one, index) => (isCounted[index] ? amountOf(one) : 0)),
  );
  const [only, ...others] = brought.filter((one) => amountOf(one) > 0);
  const sole = only && others.length === 0 ? only.contributor : null;
  return { total: everyone.total, counted, largest: everyone.first, sole };
}
