/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
export type RandomNumbers = () => number;

export function seeded(seed: number): RandomNumbers {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same values in another order (Fisher–Yates). */
export function shuffled<T>(values: readonly T[], random: RandomNumbers): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[chosen]];
    if (a === undefined || b === undefined) continue;
    result[last] = b;
    result[chosen] = a;
  }
  return result;
}
