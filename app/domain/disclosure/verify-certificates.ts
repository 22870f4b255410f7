import { type Certificate, isConsistent, proves, whoSeesThrough } from "./certificate.ts";
import type { Model, Showing } from "./model.ts";

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

  const seers = certificates.map((one) => whoSeesThrough(model, one));
  for (const [index, cell] of model.cells.entries()) {
    if (cell.need === null) continue;
    const { up, down } = cell.need;
    if (up > 0 && !certificates.some((one) => proves(one, index, 1, up)))
      return `${cell.key}: above`;
    if (down > 0 && !certificates.some((one) => proves(one, index, -1, down)))
      return `${cell.key}: below`;
    if (insiders && isSeenThrough(claimed, seers, index)) return `${cell.key}: a member`;
  }
  return null;
}

/** Whether some member, not alone in the cell, sees through every certificate that moves it. */
function isSeenThrough(
  { model, certificates }: Claimed,
  seers: readonly ReadonlySet<number>[],
  index: number,
): boolean {
  const moving = seers.filter((_, number) => (certificates[number]?.get(index) ?? 0) !== 0);
  const [first, ...others] = moving;
  if (!first) return true;

  const alone = model.cells[index]?.sole;
  return [...first].some((member) => member !== alone && others.every((set) => set.has(member)));
}
