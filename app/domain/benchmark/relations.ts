import { cellKey, cutPart, depthOf, partsOf } from "./cell.ts";

/** A published total and the cells that add up to it. */
export type Relation = { readonly parent: string; readonly children: readonly string[] };

/**
 * Every "parent = Σ children" between cells, read from their keys: along one dimension, the others equal.
 * A cell that is absent is empty, so the children present add up.
 */
export function relationsOf(keys: readonly string[]): readonly Relation[] {
  const present = new Set(keys);
  const families = new Map<string, { parent: string; children: string[] }>();

  for (const key of keys) {
    const parts = partsOf(key);
    parts.forEach((part, dimension) => {
      const depth = depthOf(part);
      if (depth === 0) return;

      const parent = cellKey(parts.with(dimension, cutPart(part, depth - 1)));
      if (!present.has(parent)) return;

      const family = families.get(`${dimension} ${parent}`) ?? { parent, children: [] };
      family.children.push(key);
      families.set(`${dimension} ${parent}`, family);
    });
  }
  return [...families.values()];
}

/**
 * What ties the tables to their unpublished crossing: each innermost cell of a table is the sum of its atoms. `places` gives,
 * for each atom, the keys of the innermost cells it lies in.
 */
export function atomRelations(places: ReadonlyMap<string, readonly string[]>): readonly Relation[] {
  const families = new Map<string, string[]>();
  for (const [atom, keys] of places) {
    for (const key of keys) families.set(key, [...(families.get(key) ?? []), atom]);
  }
  return [...families].map(([parent, children]) => ({ parent, children }));
}
