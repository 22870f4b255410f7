import type { IndexedPanel, PanelRow } from "../benchmark/panel.ts";
import type { Model, Stake } from "./model.ts";
import { atomName, type Structure } from "./structure.ts";

/** What a row says of a figure: so much is in it, so much is not. */
export type Amounts = (row: PanelRow) => readonly [below: number, above: number];

/** Who has a stake where, both ways, worked out when asked. */
export function stakesFinder(
  panel: IndexedPanel,
  structure: Structure,
  amounts: Amounts,
): Pick<Model, "stakesIn" | "stakesOf"> {
  let rowsOf: ReturnType<typeof rowsByContributor> | null = null;
  const known = new Map<number, ReadonlyMap<number, Stake>>();
  function stakesIn(cell: number): ReadonlyMap<number, Stake> {
    const key = structure.keys[cell] ?? "";
    const rows = panel.cells.get(key) ?? panel.atoms.get(key.replace(atomName(""), "")) ?? [];
    return summed(
      rows.flatMap((index) => {
        const row = panel.rows[index];
        return row ? [[panel.contributorOf[index] ?? 0, amounts(row)] as const] : [];
      }),
    );
  }
  return {
    stakesIn(cell) {
      const stakes = known.get(cell) ?? stakesIn(cell);
      known.set(cell, stakes);
      return stakes;
    },
    stakesOf(contributor) {
      rowsOf ??= rowsByContributor(panel);
      return summed(
        (rowsOf.get(contributor) ?? []).flatMap((row) => {
          const { cells, atom } = panel.keysOfPlace(row.parts);
          const numbers = [...cells, atomName(atom)].map((key) => structure.numbers.get(key) ?? 0);
          return numbers.map((cell) => [cell, amounts(row)] as const);
        }),
      );
    },
  };
}

function rowsByContributor(panel: IndexedPanel): ReadonlyMap<number, readonly PanelRow[]> {
  const lists = new Map<number, PanelRow[]>();
  panel.rows.forEach((row, index) => {
    const contributor = panel.contributorOf[index] ?? 0;
    const list = lists.get(contributor);
    if (list) list.push(row);
    else lists.set(contributor, [row]);
  });
  return lists;
}

function summed(
  amounts: readonly (readonly [number, readonly [number, number]])[],
): ReadonlyMap<number, Stake> {
  const stakes = new Map<number, Stake>();
  for (const [key, [below, above]] of amounts) {
    const known = stakes.get(key);
    stakes.set(key, {
      below: (known?.below ?? 0) + below,
      above: (known?.above ?? 0) + above,
    });
  }
  return stakes;
}
