import type { Model } from "./model.ts";

const known = new WeakMap<Model["relations"], readonly (readonly number[])[]>();

/** By cell, the numbers of the relations that it is in: worked out once for the relations of a release. */
export function sumsOfCells({ cells, relations }: Model): readonly (readonly number[])[] {
  const found = known.get(relations);
  if (found) return found;

  const sums = cells.map((): number[] => []);
  relations.forEach((relation, sum) => {
    for (const cell of relation) sums[cell]?.push(sum);
  });
  known.set(relations, sums);
  return sums;
}
