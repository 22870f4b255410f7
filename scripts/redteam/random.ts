/** A small seeded generator (mulberry32): the same panels from the same seed, everywhere. Numbers in [0, 1). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of them, the first ones more often when `slope` is above 1. */
export function oneOf<Item>(random: Random, items: readonly Item[], slope = 1): Item {
  const item = items[Math.floor(random() ** slope * items.length)];
  if (item === undefined) throw new RangeError("Nothing to choose from.");
  return item;
}
