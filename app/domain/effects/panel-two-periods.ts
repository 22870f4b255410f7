import type { Share } from "#app/domain/share.ts";
import { sum } from "#app/domain/statistics/sums.ts";

/** A site (or employer) before and after, and whether the policy came to it. */
export type TwoPeriodSite = {
  readonly treated: boolean;
  readonly before: Share;
  readonly after: Share;
};

/** All hires of one arm in one period. */
export type Cell = {
  readonly hires: number;
  readonly share: number;
  /** What the cell adds to the estimate: + for treated after and control before, − for the others. */
  readonly sign: 1 | -1;
  readonly treated: boolean;
  readonly period: "before" | "after";
};

export type Cells = readonly [
  treatedAfter: Cell,
  treatedBefore: Cell,
  controlAfter: Cell,
  controlBefore: Cell,
];

/** The four cells of the design, in the order treated after, treated before, control after, before. */
export function cellsOf(sites: readonly TwoPeriodSite[]): Cells {
  const cell = (treated: boolean, period: Cell["period"]): Cell => {
    const shares = sites.filter((site) => site.treated === treated).map((site) => site[period]);
    const hires = sum(shares.map(({ denominator }) => denominator));
    const share = sum(shares.map(({ numerator }) => numerator)) / hires;
    return { hires, share, treated, period, sign: treated === (period === "after") ? 1 : -1 };
  };
  return [cell(true, "after"), cell(true, "before"), cell(false, "after"), cell(false, "before")];
}

/** What a site brings to the two cells of its arm. */
export function partsOf(site: TwoPeriodSite, cells: Cells): readonly CellPart[] {
  return cells
    .filter(({ treated }) => treated === site.treated)
    .map((cell) => ({ cell, share: site[cell.period] }));
}

export type CellPart = { readonly cell: Cell; readonly share: Share };

/** y − n·p: how many more have the trait than the cell's share gives. */
export function excess({ cell, share }: CellPart): number {
  return share.numerator - share.denominator * cell.share;
}
