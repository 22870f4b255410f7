import { cellColumn, cellKey, cellRow, METRES_PER_DEGREE, NEAR_EDGE } from "./ground.ts";

/** Coordinates of a GeoJSON MultiPolygon: polygons, rings, [longitude, latitude] in degrees (WGS 84). */
export type MultiPolygon = readonly (readonly (readonly (readonly number[])[])[])[];

/**
 * Contours packed in typed arrays: points in metres on a plane of their own (`x` shrunk by the cosine of the contour's middle
 * latitude), rings one after the other, and for each cell of a 0.01° grid the contours that come near it.
 */
export type ContourIndex = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** First point of each ring, and one past the last. */
  readonly rings: Int32Array;
  /** First ring of each contour, and one past the last. */
  readonly contours: Int32Array;
  /** Metres per degree of longitude, by contour. */
  readonly eastward: Float64Array;
  /** Per contour, in metres on its plane, widened by NEAR_EDGE: west, south, east, north. */
  readonly boxes: Float64Array;
  readonly cells: ReadonlyMap<number, readonly number[]>;
};

export function indexContours(multiPolygons: readonly MultiPolygon[]): ContourIndex {
  const size = sizeOf(multiPolygons);
  const index = {
    x: new Float64Array(size.points),
    y: new Float64Array(size.points),
    rings: new Int32Array(size.rings + 1),
    contours: new Int32Array(multiPolygons.length + 1),
    eastward: new Float64Array(multiPolygons.length),
    boxes: new Float64Array(multiPolygons.length * 4),
    cells: new Map<number, number[]>(),
  };
  const filled = { points: 0, rings: 0 };
  multiPolygons.forEach((contour, place) => {
    pack(index, contour, place, filled);
    register(index.cells, index, place);
  });
  return index;
}

/** How much is packed: points, rings. */
type Size = { points: number; rings: number };

function sizeOf(multiPolygons: readonly MultiPolygon[]): Size {
  const size = { points: 0, rings: 0 };
  for (const contour of multiPolygons) {
    for (const polygon of contour) {
      size.rings += polygon.length;
      for (const ring of polygon) size.points += ring.length;
    }
  }
  return size;
}

function pack(index: ContourIndex, contour: MultiPolygon, place: number, filled: Size): void {
  // A district is a few kilometres at most: the cosine at its first point is right to a few millimetres in a hundred metres.
  const latitude = contour[0]?.[0]?.[0]?.[1] ?? 0;
  const eastward = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const box = [Infinity, Infinity, -Infinity, -Infinity] as Box;
  index.eastward[place] = eastward;
  for (const polygon of contour) {
    for (const ring of polygon) packRing(index, ring, eastward, box, filled);
  }
  index.contours[place + 1] = filled.rings;
  const [west, south, east, north] = box;
  index.boxes.set(
    [west - NEAR_EDGE, south - NEAR_EDGE, east + NEAR_EDGE, north + NEAR_EDGE],
    place * 4,
  );
}

type Box = [west: number, south: number, east: number, north: number];

function packRing(
  index: ContourIndex,
  ring: readonly (readonly number[])[],
  eastward: number,
  box: Box,
  filled: Size,
): void {
  for (const position of ring) {
    const x = (position[0] ?? Number.NaN) * eastward;
    const y = (position[1] ?? Number.NaN) * METRES_PER_DEGREE;
    index.x[filled.points] = x;
    index.y[filled.points] = y;
    filled.points += 1;
    widen(box, x, y);
  }
  filled.rings += 1;
  index.rings[filled.rings] = filled.points;
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}

/** Writes the contour down in every cell its widened box touches. */
function register(cells: Map<number, number[]>, index: ContourIndex, place: number): void {
  const [west = 0, south = 0, east = 0, north = 0] = index.boxes.subarray(place * 4, place * 4 + 4);
  const eastward = index.eastward[place] ?? 1;
  const lastColumn = cellColumn(east / eastward);
  const lastRow = cellRow(north / METRES_PER_DEGREE);
  for (let column = cellColumn(west / eastward); column <= lastColumn; column++) {
    for (let row = cellRow(south / METRES_PER_DEGREE); row <= lastRow; row++) {
      const key = cellKey(column, row);
      const cell = cells.get(key);
      if (cell) cell.push(place);
      else cells.set(key, [place]);
    }
  }
}
