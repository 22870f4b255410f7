import type { ReadCell, ReadIndicator, ReadRelease } from "#app/domain/attack/release-text.ts";
import { primaryReasons } from "#app/domain/disclosure/primary.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import {
  measure,
  type ProtectedMeasure,
  type ProtectModel,
  type ReleaseRequest,
} from "#app/domain/disclosure/release.ts";

/** Only the number of employers and of hires makes a cell unsafe: R1 and R2, without R3 to R5. */
export function withoutConcentration(request: ReleaseRequest): ProtectModel {
  const { facts, structure } = measure(request);
  const large = new Set(
    structure.keys.filter((_, index) => {
      const counted = facts[index]?.hires.counted;
      const reasons = counted ? primaryReasons(counted) : [];
      return !reasons.some((reason) => reason.startsWith("tooFew"));
    }),
  );
  return (model, solver) => {
    const cells = model.cells.map((cell) => (large.has(cell.key) ? { ...cell, need: null } : cell));
    return protect({ ...model, cells }, solver);
  };
}

/** A share whose base is shown is shown too, whoever is behind its numerator: without R5. */
export const withoutNumerators: ProtectModel = (model, solver) => {
  const cells = model.cells.map((cell) => {
    const isNumerator = cell.high !== Number.POSITIVE_INFINITY;
    return isNumerator && !cell.band ? { ...cell, need: null } : cell;
  });
  return protect({ ...model, cells }, solver);
};

/** Every range near 0 or 100 % written as its share to the point: without R6. */
export function withoutBands(
  text: ReadRelease,
  measures: readonly ProtectedMeasure[],
): ReadRelease {
  const counted = new Map(
    measures.flatMap(({ measure, model }) =>
      measure.part === "numerator"
        ? model.cells.map(({ key, value }) => [`${measure.indicator} ${key}`, value] as const)
        : [],
    ),
  );
  const plain = (key: string, id: string, one: ReadIndicator): ReadIndicator => {
    if (one.status !== "band" || !one.n) return one;
    const share = Math.round((100 * (counted.get(`${id} ${key}`) ?? 0)) / one.n) / 100;
    return { status: "published", n: one.n, share };
  };
  const cells = text.cells.map((cell): ReadCell => {
    const all = Object.entries(cell.indicators ?? {});
    return {
      ...cell,
      indicators: Object.fromEntries(all.map(([id, one]) => [id, plain(cell.key, id, one)])),
    };
  });
  return { ...text, cells };
}

/** The value of the employer at each quartile, to the point: neither smoothed nor kept for ten employers. */
export function plainQuartiles(shares: readonly number[]): readonly number[] {
  const sorted = shares.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map(
    (p) => Math.round(100 * (sorted[Math.ceil(p * sorted.length) - 1] ?? 0)) / 100,
  );
}
