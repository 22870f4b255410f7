import { LuDecomposition, Matrix } from "ml-matrix";

import { dot, sum } from "./sums.ts";

/** A point of the convex hull: which donors it is made of, and how much of each. */
type Mixture = readonly { readonly donor: number; readonly weight: number }[];

const NEARLY_ZERO = 1e-12;

/**
 * The weights w ≥ 0, Σw = 1, that bring Σ w·donor nearest to the target, exactly: Wolfe's algorithm for
 * the point of least norm of a polytope (1976), on the donors' distances to the target. Empty without
 * donors.
 */
export function simplexWeights(
  target: readonly number[],
  donors: readonly (readonly number[])[],
): number[] {
  const gaps = donors.map((donor) => donor.map((value, t) => value - (target[t] ?? 0)));
  const tolerance = NEARLY_ZERO * Math.max(0, ...gaps.map((gap) => dot(gap, gap)));

  let mixture: Mixture = donors.length === 0 ? [] : [{ donor: nearestToZero(gaps), weight: 1 }];
  for (let step = 0; step < 50 * donors.length; step += 1) {
    const entering = improving(gaps, mixture, tolerance);
    if (entering === null) break;
    mixture = settled(gaps, [...mixture, { donor: entering, weight: 0 }]);
  }
  return donors.map((_, donor) => mixture.find((part) => part.donor === donor)?.weight ?? 0);
}

function nearestToZero(gaps: readonly (readonly number[])[]): number {
  const lengths = gaps.map((gap) => dot(gap, gap));
  return lengths.indexOf(Math.min(...lengths));
}

/** The donor in whose direction the distance falls fastest; null at the optimum. */
function improving(
  gaps: readonly (readonly number[])[],
  mixture: Mixture,
  tolerance: number,
): number | null {
  const point = (gaps[0] ?? []).map((_, t) =>
    sum(mixture.map(({ donor, weight }) => weight * (gaps[donor]?.[t] ?? 0))),
  );
  const reached = dot(point, point);
  const products = gaps.map((gap) => dot(gap, point));
  const least = Math.min(...products);
  const donor = products.indexOf(least);
  const isIn = mixture.some((part) => part.donor === donor);
  return isIn || reached - least <= tolerance ? null : donor;
}

/** Goes to the best point of the donors' affine hull, dropping those whose weight would be negative. */
function settled(gaps: readonly (readonly number[])[], start: Mixture): Mixture {
  let mixture = start;
  for (;;) {
    const best = affineOptimum(mixture.map(({ donor }) => gaps[donor] ?? []));
    if (best.every((weight) => weight > NEARLY_ZERO)) {
      return mixture.map(({ donor }, i) => ({ donor, weight: best[i] ?? 0 }));
    }

    const next = towards(mixture, best);
    if (next.length === mixture.length || next.length === 0) return mixture;
    mixture = next;
  }
}

function towards(mixture: Mixture, best: readonly number[]): Mixture {
  const limits = mixture.map(({ weight }, i) => {
    const goal = best[i] ?? 0;
    return goal > NEARLY_ZERO ? 1 : weight / (weight - goal);
  });
  const reach = Math.min(...limits);
  return mixture
    .map(({ donor, weight }, i) => ({ donor, weight: weight + reach * ((best[i] ?? 0) - weight) }))
    .filter(({ weight }, i) => weight > NEARLY_ZERO && (limits[i] ?? 1) > reach);
}

/** Σw = 1 without w ≥ 0, by the equations of Lagrange. */
function affineOptimum(points: readonly (readonly number[])[]): number[] {
  const scale = Math.max(Number.MIN_VALUE, ...points.map((point) => dot(point, point)));
  const rows = points.map((a) => [1, ...points.map((b) => dot(a, b) / scale)]);
  const system = new Matrix([[0, ...points.map(() => 1)], ...rows]);
  const lu = new LuDecomposition(system);
  if (lu.isSingular()) return points.map(() => 0);
  return lu
    .solve(Matrix.columnVector([1, ...points.map(() => 0)]))
    .to1DArray()
    .slice(1);
}
