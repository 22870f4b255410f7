import { sha256Of } from "./snapshot.ts";

/** What is drawn from a seed: the same for the same names, on every machine. */
export type Lot = {
  /** Whether a name is among this percentage. */
  readonly isDrawn: (name: string, percent: number) => boolean;
  /** So many of these numbers at most. */
  readonly some: (numbers: readonly number[], count: number) => readonly number[];
};

export function drawnBy(seed: number): Lot {
  const rank = (name: string) => Number.parseInt(sha256Of(`${seed} ${name}`).slice(0, 8), 16);
  return {
    isDrawn: (name, percent) => rank(name) % 100 < percent,
    some: (numbers, count) =>
      numbers
        .map((number) => ({ number, rank: rank(String(number)) }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, count)
        .map(({ number }) => number),
  };
}

/** The seed of a release: from its frozen counts, so that nobody chooses it. */
export function seedOf(sha256: string): number {
  return Number.parseInt(sha256.slice(0, 8), 16);
}
