import type { Certificate } from "./certificate.ts";
import { type Model, type Room, roomOf, type Showing } from "./model.ts";

/**
 * Other tables on the line from the true one through a certificate: the furthest one, the nearest on the other side and the
 * furthest there. Each agrees with the release as the certificate does, being within the room of every cell that it moves.
 */
export function multiplesOf(
  model: Model,
  showings: readonly Showing[],
  certificate: Certificate,
): readonly Certificate[] {
  const rooms = [...certificate].map(([index, change]) => {
    const [cell, showing] = [model.cells[index], showings[index]];
    const room = cell && showing ? roomOf(cell, showing) : { least: 0, most: 0 };
    return { room, change };
  });
  const [ahead, behind] = [steps(rooms, 1), steps(rooms, -1)];
  const wanted = [...(ahead > 1 ? [ahead] : []), ...(behind > 0 ? [-1] : [])];
  return [...wanted, ...(behind > 1 ? [-behind] : [])].map(
    (times) => new Map([...certificate].map(([index, change]) => [index, times * change])),
  );
}

/** How many times the certificate fits, forwards or backwards; hidden cells have no ceiling, so not without end. */
function steps(
  moves: readonly { readonly room: Room; readonly change: number }[],
  sign: 1 | -1,
): number {
  const times = moves.map(({ room, change }) =>
    Math.floor((sign * change > 0 ? room.most : -room.least) / Math.abs(change)),
  );
  return Math.min(MOST_STEPS, ...times);
}

const MOST_STEPS = 100;
