import type { MultiPolygon } from "#app/domain/territory/contour-index.ts";
import type { Point } from "#app/domain/territory/ground.ts";

/** The plain way, as a reference: every bounding box in turn, then even-odd crossings. 1 inside, 0 outside. */
export function linearScan(contours: readonly MultiPolygon[]): (point: Point) => number {
  const boxed = contours.map((contour) => ({ rings: contour.flat(), box: boxOf(contour) }));
  return ({ longitude, latitude }) => {
    for (const { rings, box } of boxed) {
      const [west, south, east, north] = box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      if (crossings(rings, longitude, latitude) % 2 === 1) return 1;
    }
    return 0;
  };
}

type Ring = readonly (readonly number[])[];

function boxOf(contour: MultiPolygon): [number, number, number, number] {
  const points = contour.flat(2);
  const longitudes = points.map(([longitude = 0]) => longitude);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

function crossings(rings: readonly Ring[], x: number, y: number): number {
  let count = 0;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[j] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) count += 1;
    }
  }
  return count;
}
