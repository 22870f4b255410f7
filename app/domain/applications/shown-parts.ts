import { yearOf } from "../hiring/month.ts";
import { type Cell, cellPair, type Pair, type Step, together } from "./cells.ts";
import { isHarmless, isNobody, isSafe } from "./protect.ts";
import { atomsOf } from "./shown-steps.ts";
import type { Comparison } from "./stages.ts";

/** Sites and years whose two groups may be shown beside the whole. */
export type ShownParts = {
  readonly sites: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
};

export const NO_PARTS: ShownParts = { sites: new Set(), years: new Set() };

/** A site in a year and in an atom of the steps shown; nobody is left out. */
type Piece = {
  readonly site: string;
  readonly year: string;
  readonly atom: number;
  readonly pair: Pair;
};

/**
 * The parts that may be shown, sites before years. What is hidden could be computed from the whole and the others: the smallest of
 * those shown are hidden too until all that subtraction gives is harmless.
 */
export function shownParts(
  cells: readonly Cell[],
  steps: readonly Step[],
  whole: Step,
  comparison: Comparison,
): ShownParts {
  const pieces = atomsOf(cells, steps, comparison).flatMap((atom, rank) =>
    atom.steps.includes(whole) ? piecesOf(atom.cells, rank) : [],
  );
  const sites = hiddenUntil(safeParts(pieces, "site"), pieces, "site", areSitesApart);
  const blocks = pieces.map((piece) => ({
    ...piece,
    site: sites.has(piece.site) ? piece.site : HIDDEN,
  }));
  const years = hiddenUntil(latestYears(pieces), blocks, "year", areYearsApart);
  return { sites, years };

  function piecesOf(ofAtom: readonly Cell[], atom: number): readonly Piece[] {
    return ofAtom.flatMap((cell) => {
      const pair = cellPair(cell, whole, comparison);
      const place = { site: cell.site, year: String(yearOf(cell.month)), atom };
      return pair && !isNobody(pair) ? [{ ...place, pair }] : [];
    });
  }
}

/** What all hidden sites, or years, are called together. */
const HIDDEN = "";

/** Every set of years is looked at: earlier ones are not shown by group. */
const MOST_YEARS = 8;

function latestYears(pieces: readonly Piece[]): readonly string[] {
  return safeParts(pieces, "year").toSorted().slice(-MOST_YEARS);
}

function safeParts(pieces: readonly Piece[], by: "site" | "year"): readonly string[] {
  const names = [...new Set(pieces.map((piece) => piece[by]))];
  return names.filter((name) => isSafe(pairOfPieces(pieces, (piece) => piece[by] === name)));
}

/** Parts are hidden, the smallest first, until what is left keeps apart. */
function hiddenUntil(
  names: readonly string[],
  pieces: readonly Piece[],
  by: "site" | "year",
  areApart: (pieces: readonly Piece[]) => boolean,
): ReadonlySet<string> {
  const weight = (name: string) => {
    const { focal, reference } = pairOfPieces(pieces, (piece) => piece[by] === name);
    return Math.min(focal.denominator, reference.denominator);
  };
  const shown = new Set(names.toSorted((a, b) => weight(b) - weight(a)));
  const merged = () =>
    pieces.map((piece) => ({ ...piece, [by]: shown.has(piece[by]) ? piece[by] : HIDDEN }));
  while (shown.size > 0 && !areApart(merged())) shown.delete([...shown].at(-1) ?? HIDDEN);
  return shown;
}

/** Each site shown, and those hidden together, in each atom of the steps. */
function areSitesApart(pieces: readonly Piece[]): boolean {
  const blocks = new Set(pieces.map(blockOf));
  return [...blocks].every((block) =>
    isHarmless(pairOfPieces(pieces, (piece) => blockOf(piece) === block)),
  );
}

/**
 * Sites and years cut the same whole: what sums and differences of them give is whole sites put together, and, for some years, the
 * rest of the sites that hired in them. It is enough that each such rest is harmless.
 */
function areYearsApart(pieces: readonly Piece[]): boolean {
  const years = [...new Set(pieces.map(({ year }) => year))];
  return subsetsOf(years).every((some) => {
    const touched = new Set(pieces.filter(({ year }) => some.has(year)).map(blockOf));
    const isRest = (piece: Piece) => touched.has(blockOf(piece)) && !some.has(piece.year);
    return isHarmless(pairOfPieces(pieces, isRest));
  });
}

function blockOf({ site, atom }: Piece): string {
  return `${atom} ${site}`;
}

function pairOfPieces(pieces: readonly Piece[], isOne: (piece: Piece) => boolean): Pair {
  return together(pieces.filter(isOne).map(({ pair }) => pair));
}

function subsetsOf(names: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** names.length },
    (_, code) => new Set(names.filter((__, bit) => (code >> bit) & 1)),
  );
}
