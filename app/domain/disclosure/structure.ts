import { cellKey, cutPart, partsOf } from "../benchmark/cell.ts";
import { crossedTables, type ReleasePlan } from "../benchmark/plan.ts";
import { atomRelations, type Relation, relationsOf } from "../benchmark/relations.ts";

/** The cells of a release and their atoms, numbered, with every relation between them. */
export type Structure = {
  /** Cells first, then atoms. */
  readonly keys: readonly string[];
  readonly cells: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** Each as numbers: the parent, then its children. */
  readonly relations: readonly (readonly number[])[];
};

/**
 * Numbers cells and atoms by what they hold, not by their labels, so that the same figures under other labels are
 * protected in the same way. `weights` gives what is known of each key (its hires, the largest contributions…).
 */
export function structureOf(
  plan: ReleasePlan,
  weights: {
    readonly cells: ReadonlyMap<string, string>;
    readonly atoms: ReadonlyMap<string, string>;
  },
): Structure {
  const relations = [
    ...relationsOf([...weights.cells.keys()]),
    ...atomRelations(
      new Map([...weights.atoms.keys()].map((key) => [atomName(key), innermost(plan, key)])),
    ),
  ];
  const atoms = new Map([...weights.atoms].map(([key, weight]) => [atomName(key), weight]));
  const ranks = refined(new Map([...weights.cells, ...atoms]), relations);
  const inOrder = (keys: Iterable<string>) =>
    [...keys].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || (a < b ? -1 : 1));

  const keys = [...inOrder(weights.cells.keys()), ...inOrder(atoms.keys())];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const at = (key: string) => numbers.get(key) ?? 0;
  const numbered = relations
    .map(({ parent, children }) => [at(parent), ...children.map(at).toSorted((a, b) => a - b)])
    .toSorted(compareLists);
  return { keys, cells: weights.cells.size, numbers, relations: numbered };
}

/** An atom may share its key with no cell, but a one-table plan has both: the name tells them apart. */
export function atomName(key: string): string {
  return `atom ${key}`;
}

/** The innermost cell of each crossed table that an atom lies in. */
function innermost(plan: ReleasePlan, atom: string): readonly string[] {
  const [sector = "", size = "", geography = "", time = ""] = partsOf(atom);
  return crossedTables(plan).map((table) =>
    cellKey([
      cutPart(sector, table.sector),
      cutPart(size, table.size),
      cutPart(geography, table.geography),
      time,
    ]),
  );
}

const ROUNDS = 3;

/** Ranks of keys by weight, then by the company they keep in relations (colour refinement). */
function refined(
  weights: ReadonlyMap<string, string>,
  relations: readonly Relation[],
): ReadonlyMap<string, number> {
  let ranks = ranked(weights);
  for (let round = 0; round < ROUNDS; round++) {
    const seen = new Map<string, string[]>([...ranks.keys()].map((key) => [key, []]));
    const colours = ranked(new Map(relations.map((one) => [one, colourOf(one, ranks)])));
    for (const relation of relations) {
      const colour = padded(colours.get(relation));
      seen.get(relation.parent)?.push(`p${colour}`);
      for (const child of relation.children) seen.get(child)?.push(`c${colour}`);
    }
    ranks = ranked(
      new Map(
        [...seen].map(([key, colours]) => [
          key,
          `${padded(ranks.get(key))} ${colours.sort().join(" ")}`,
        ]),
      ),
    );
  }
  return ranks;
}

function colourOf({ parent, children }: Relation, ranks: ReadonlyMap<string, number>): string {
  const colours = children.map((child) => ranks.get(child) ?? 0).toSorted((a, b) => a - b);
  return `${ranks.get(parent)}:${colours.join(",")}`;
}

function ranked<Key>(texts: ReadonlyMap<Key, string>): ReadonlyMap<Key, number> {
  const order = new Map([...new Set(texts.values())].sort().map((text, rank) => [text, rank]));
  return new Map([...texts].map(([key, text]) => [key, order.get(text) ?? 0]));
}

/** So that the order of texts is the order of ranks. */
function padded(rank = 0): string {
  return String(rank).padStart(9, "0");
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
