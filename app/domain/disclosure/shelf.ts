import type { Certificate } from "./certificate.ts";

/** Certificates in the order they came in, and by cell: most cells are moved by few of them. */
export type Shelf = {
  readonly all: readonly Certificate[];
  /** Those that move a cell. */
  moving(cell: number): readonly Certificate[];
  add(certificate: Certificate): void;
};

export function shelfOf(certificates: readonly Certificate[]): Shelf {
  const all: Certificate[] = [];
  const byCell = new Map<number, Certificate[]>();
  function add(certificate: Certificate): void {
    all.push(certificate);
    for (const cell of certificate.keys()) {
      const moving = byCell.get(cell);
      if (moving) moving.push(certificate);
      else byCell.set(cell, [certificate]);
    }
  }

  for (const certificate of certificates) add(certificate);
  return { all, moving: (cell) => byCell.get(cell) ?? [], add };
}
