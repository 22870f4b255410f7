import fc from "fast-check";
import { expect, test } from "vitest";
import { indexContours, type MultiPolygon } from "#app/domain/territory/contour-index.ts";
import { METRES_PER_DEGREE } from "#app/domain/territory/ground.ts";
import { locatePoint } from "#app/domain/territory/point-in-contours.ts";
import { linearScan } from "#scripts/bench/linear-scan.ts";
import { SQUARE } from "#tests/support/small-nomenclatures.ts";

const SOUTH = 48.93;
const MIDDLE = 2.3675;

const square = indexContours([SQUARE]);

/** Metres north of the square's southern edge. */
function north(metres: number) {
  return locatePoint(square, MIDDLE, SOUTH + metres / METRES_PER_DEGREE);
}

test.each([-99, -9.9, 9.9, 10.1, 100])(
  "%d m from the edge is measured to the centimetre",
  (metres) => {
    const { inside, edge } = north(metres);

    expect(inside).toBe(metres > 0);
    expect(edge).toBeCloseTo(Math.abs(metres), 2);
  },
);

test("past a hundred metres outside, no edge is near", () => {
  expect(north(-101)).toEqual({ contour: null, inside: false, edge: null });
});

test("the distance is on the ground eastwards too", () => {
  const metres = 50 / (METRES_PER_DEGREE * Math.cos((48.93 * Math.PI) / 180));

  expect(locatePoint(square, 2.36 - metres, 48.935).edge).toBeCloseTo(50, 1);
});

test("a hole is outside", () => {
  const hole = [
    [2.365, 48.933],
    [2.37, 48.933],
    [2.37, 48.937],
    [2.365, 48.937],
    [2.365, 48.933],
  ];
  const index = indexContours([[[...(SQUARE[0] ?? []), hole]]]);

  expect(locatePoint(index, MIDDLE, 48.935).inside).toBe(false);
  expect(locatePoint(index, 2.362, 48.935).inside).toBe(true);
});

test("where two contours overlap, the point is in the one it is deepest in", () => {
  const shifted = SQUARE.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x + 0.001, y])),
  );

  expect(locatePoint(indexContours([SQUARE, shifted]), 2.3755, 48.935).contour).toBe(1);
  expect(locatePoint(indexContours([shifted, SQUARE]), 2.3615, 48.935).contour).toBe(1);
});

test("any star placed anywhere in France: the index says what a plain scan says", () => {
  const radii = fc.array(fc.double({ min: 0.001, max: 0.03, noNaN: true }), {
    minLength: 3,
    maxLength: 40,
  });
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const around = fc.tuple(degrees(-0.04, 0.04), degrees(-0.04, 0.04));
  fc.assert(
    fc.property(degrees(-4, 8), degrees(43, 50), radii, around, (x, y, sizes, [dx, dy]) => {
      const contours = [star(x, y, sizes)];
      const found = locatePoint(indexContours(contours), x + dx, y + dy);
      fc.pre(found.edge === null || found.edge > 0.01);
      expect(Number(found.inside)).toBe(
        linearScan(contours)({ longitude: x + dx, latitude: y + dy }),
      );
    }),
    { numRuns: 500 },
  );
});

function star(x: number, y: number, radii: readonly number[]): MultiPolygon {
  const ring = radii.map((radius, place) => {
    const angle = (2 * Math.PI * place) / radii.length;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [[[...ring, ring[0] ?? []]]];
}
