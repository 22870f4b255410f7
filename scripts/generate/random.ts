/** A seeded source of chance: the same seed gives the same France. */
export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** One of the items, each as likely as its weight. */
  weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item;
  pick<Item>(items: readonly Item[]): Item;
  /** A count around `mean` (Poisson). */
  poisson(mean: number): number;
};

/** mulberry32: 32 bits of state, enough to draw a demonstration, not for anything that must stay secret. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    chance: (probability) => next() < probability,
    weighted: (items) => weighted(items, next()),
    pick: (items) => at(items, Math.floor(next() * items.length)),
    poisson: (mean) => poisson(mean, next),
  };
}

function weighted<Item extends { readonly weight: number }>(
  items: readonly Item[],
  u: number,
): Item {
  let left = u * items.reduce((sum, { weight }) => sum + weight, 0);
  const found = items.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? at(items, items.length - 1);
}

/** Knuth's product of uniforms, in slices so that a large mean does not underflow. */
function poisson(mean: number, next: () => number): number {
  if (mean > 30) return poisson(30, next) + poisson(mean - 30, next);

  const floor = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > floor; product *= next()) count++;
  return count;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
