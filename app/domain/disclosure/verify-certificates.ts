import { type Certificate, isConsistent, proves, whoSeesThrough } from "./certificate.ts";
import type { Model, ModelCell, Showing } from "./model.ts";
import { shelfOf } from "./shelf.ts";

type Claimed = {
  readonly model: Model;
  readonly showings: readonly Showing[];
  readonly certificates: readonly Certificate[];
};

/**
 * The first figure whose protection the certificates do not prove, in words; null when all are proven. Exact, in integers;
 * it knows nothing of the solver or of how the certificates were found.
 */
export function failedClaim(claimed: Claimed, insiders: boolean): string | null {
  const { model, showings, certificates } = claimed;
  const wrong = certificates.findIndex((one) => !isConsistent(model, showings, one));
  if (wrong >= 0) return `certificate ${wrong} disagrees with what is published`;

  const shelf = shelfOf(certificates);
  const seers = new Map(certificates.map((one) => [one, whoSeesThrough(model, one)] as const));
  for (const [index, cell] of model.cells.entries()) {
    if (cell.need === null) continue;
    const { up, down } = cell.need;
    const moving = shelf.moving(index);
    if (up > 0 && !moving.some((one) => proves(one, index, 1, up))) return `${cell.key}: above`;
    if (down > 0 && !moving.some((one) => proves(one, index, -1, down)))
      return `${cell.key}: below`;
    if (insiders && isSeenThrough(moving, seers, cell)) return `${cell.key}: a member`;
  }
  return null;
}

/** Whether some member, not alone in the cell, sees through every certificate that moves it. */
function isSeenThrough(
  moving: readonly Certificate[],
  seers: ReadonlyMap<Certificate, ReadonlySet<number>>,
  { sole }: ModelCell,
): boolean {
  const [first, ...others] = moving.map((one) => seers.get(one));
  if (!first) return true;
  return [...first].some((member) => member !== sole && others.every((set) => set?.has(member)));
}
