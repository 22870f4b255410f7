import type { ContourIndex } from "./contour-index.ts";
import { cellColumn, cellKey, cellRow, METRES_PER_DEGREE, NEAR_EDGE } from "./ground.ts";

export type PointLocation = {
  /** Place of the contour in the list that was indexed; null when the point is in none and near none. */
  readonly contour: number | null;
  readonly inside: boolean;
  /** Metres to the nearest edge of that contour; null when none is near. */
  readonly edge: number | null;
};

const NOWHERE: PointLocation = { contour: null, inside: false, edge: null };

/** The contour a point is in (the one it is deepest in, where two overlap), else the nearest edge within 100 m. */
export function locatePoint(
  index: ContourIndex,
  longitude: number,
  latitude: number,
): PointLocation {
  const candidates = index.cells.get(cellKey(cellColumn(longitude), cellRow(latitude)));
  if (!candidates) return NOWHERE;

  let best = NOWHERE;
  for (const contour of candidates) {
    const depth = depthIn(index, contour, longitude, latitude);
    if (depth < -NEAR_EDGE || depth <= signedDepth(best)) continue;
    best = { contour, inside: depth > 0, edge: Math.abs(depth) };
  }
  return best;
}

function signedDepth({ inside, edge }: PointLocation): number {
  if (edge === null) return -Infinity;
  return inside ? edge : -edge;
}

/**
 * Metres to the nearest edge, negative outside: even-odd crossings (so that holes count) and distance to each segment, in one
 * pass. -Infinity when the point is out of the widened box.
 */
function depthIn(
  { x, y, rings, contours, eastward, boxes }: ContourIndex,
  contour: number,
  longitude: number,
  latitude: number,
): number {
  const px = longitude * (eastward[contour] as number);
  const py = latitude * METRES_PER_DEGREE;
  const box = contour * 4;
  if (px < (boxes[box] as number) || px > (boxes[box + 2] as number)) return -Infinity;
  if (py < (boxes[box + 1] as number) || py > (boxes[box + 3] as number)) return -Infinity;

  let inside = false;
  let nearest = Infinity;
  const lastRing = contours[contour + 1] as number;
  for (let ring = contours[contour] as number; ring < lastRing; ring++) {
    const end = rings[ring + 1] as number;
    let ax = (x[end - 1] as number) - px;
    let ay = (y[end - 1] as number) - py;
    for (let point = rings[ring] as number; point < end; point++) {
      const bx = (x[point] as number) - px;
      const by = (y[point] as number) - py;
      if (ay > 0 !== by > 0 && (bx * ay - ax * by) * (ay - by) > 0) inside = !inside;
      nearest = Math.min(nearest, squaredDistanceFromOrigin(ax, ay, bx, by));
      ax = bx;
      ay = by;
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** To the segment from a to b, both given from the point. */
function squaredDistanceFromOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : -(ax * dx + ay * dy) / length;
  const t = Math.max(0, Math.min(along, 1));
  const x = ax + t * dx;
  const y = ay + t * dy;
  return x * x + y * y;
}
