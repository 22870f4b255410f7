export type Point = { readonly x: number; readonly y: number };

/**
 * Where to put a mark on a shape: the centroid of its largest ring, in the units of the path. Reads the relative
 * `m … z` paths of the map of France, which use no other command.
 */
export function centreOf(path: string): Point {
  let largest = { area: 0, centre: { x: 0, y: 0 } };
  for (const ring of rings(path)) {
    const measured = measure(ring);
    if (Math.abs(measured.area) > Math.abs(largest.area)) largest = measured;
  }
  return largest.centre;
}

/** Each ring starts where the one before was closed: that is what a relative move counts from. */
function rings(path: string): Point[][] {
  let start = { x: 0, y: 0 };
  return path
    .split(/z/i)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const ring = walk(part, start);
      start = ring[0] ?? start;
      return ring;
    });
}

function walk(part: string, from: Point): Point[] {
  const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const ring: Point[] = [];
  let { x, y } = from;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    ring.push({ x, y });
  }
  return ring;
}

/** Area and centroid of a polygon (shoelace formula). */
function measure(ring: readonly Point[]): { area: number; centre: Point } {
  let area = 0;
  let x = 0;
  let y = 0;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    const cross = a.x * b.y - b.x * a.y;
    area += cross / 2;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return area === 0
    ? { area, centre: ring[0] ?? { x: 0, y: 0 } }
    : { area, centre: { x: x / (6 * area), y: y / (6 * area) } };
}
