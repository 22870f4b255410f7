/** What one contributor knows of a cell by itself: at least `below` of it, and at least `above` that is not in it. */
export type Stake = { readonly below: number; readonly above: number };

/** One figure of the release, or one atom under it, as the protection sees it. Whole numbers. */
export type ModelCell = {
  readonly key: string;
  /** Unpublished crossing of the tables: always hidden, never a candidate. */
  readonly atom: boolean;
  readonly value: number;
  /** Between what everybody knows it to be, release or not. */
  readonly low: number;
  readonly high: number;
  /** `forced`: already published, stays so; `hidden`: starts hidden, stays so. */
  readonly showing: "open" | "forced" | "hidden";
  /** Shown as a range (rule R6), when not hidden. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** Room to prove on each side of a sensitive figure. */
  readonly need: { readonly up: number; readonly down: number } | null;
  /** The price of hiding it. */
  readonly cost: number;
  /** The largest stakes of its contributors. */
  readonly stake: Stake;
  /** Its only contributor, by number. */
  readonly sole: number | null;
};

export type Model = {
  readonly cells: readonly ModelCell[];
  /** Each relation as cell numbers: the parent, then the children that add up to it. */
  readonly relations: readonly (readonly number[])[];
  /** Who contributes to a cell, by contributor number. */
  stakesIn(cell: number): ReadonlyMap<number, Stake>;
  /** Where a contributor has something, by cell number. */
  stakesOf(contributor: number): ReadonlyMap<number, Stake>;
};

/** What the release shows of a cell. */
export type Showing = "shown" | "band" | "hidden";

/** How far a cell may move in another table that agrees with the release, in changes from its value. */
export type Room = { readonly least: number; readonly most: number };

export const NO_ROOM: Room = { least: 0, most: 0 };

/** The room that an outsider cannot exclude. */
export function roomOf(cell: ModelCell, showing: Showing): Room {
  if (showing === "shown") return NO_ROOM;

  const { low, high } = showing === "band" && cell.band ? cell.band : cell;
  return { least: low - cell.value, most: high - cell.value };
}

/** The room that remains for a contributor with this stake in the cell; none when it is alone in it. */
export function roomFor(cell: ModelCell, room: Room, stake: Stake, alone: boolean): Room {
  if (alone) return NO_ROOM;
  return {
    least: Math.min(0, Math.max(room.least, stake.below - cell.value)),
    most: Math.max(0, Math.min(room.most, cell.high - stake.above - cell.value)),
  };
}

/** What a mask starts from: sensitive and inherited cells hidden, bands as bands, the rest shown. */
export function firstShowings({ cells }: Model): Showing[] {
  return cells.map(({ atom, showing, band, need }) => {
    if (atom || showing === "hidden") return "hidden";
    if (band) return "band";
    return need && showing !== "forced" ? "hidden" : "shown";
  });
}
