/**
 * Benjamini–Hochberg adjusted p-values (1995, step-up), in the order given: the share of false
 * discoveries one accepts by keeping this one and the smaller ones. A null stays null and counts for
 * nothing.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  return adjusted(pValues, (sorted) => {
    const raw = sorted.map((p, rank) => (p * sorted.length) / (rank + 1));
    return runningExtreme(raw.toReversed(), Math.min).toReversed();
  });
}

/** Holm's adjusted p-values (1979, step-down), in the order given; nulls as above. */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  return adjusted(pValues, (sorted) =>
    runningExtreme(
      sorted.map((p, rank) => p * (sorted.length - rank)),
      Math.max,
    ),
  );
}

function adjusted(
  pValues: readonly (number | null)[],
  adjust: (sorted: readonly number[]) => readonly number[],
): (number | null)[] {
  const known = pValues
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .toSorted((a, b) => a.p - b.p);
  const values = adjust(known.map(({ p }) => p));

  const result: (number | null)[] = pValues.map(() => null);
  known.forEach(({ index }, rank) => {
    result[index] = Math.min(1, values[rank] ?? 1);
  });
  return result;
}

/** Each value replaced by the smallest (or largest) met so far. */
function runningExtreme(
  values: readonly number[],
  extreme: (a: number, b: number) => number,
): number[] {
  let met: number | undefined;
  return values.map((value) => {
    met = met === undefined ? value : extreme(met, value);
    return met;
  });
}
