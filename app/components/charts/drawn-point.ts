import type { Figure } from "#app/domain/indicators/figure.ts";

/** A point as it is drawn: null leaves a gap, for a mark at 0 would be a lie. Its key is its row in the table. */
export type DrawnPoint = {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** Bounds of the 95 % interval. */
  readonly interval: readonly [number, number] | null;
  /** How far below and above the value the interval reaches. */
  readonly reach: readonly [number, number] | null;
};

/** A figure that may be concluded from is drawn with its interval; any other state is a gap. */
export function drawn(figure: Figure, label: string, key = figure.group ?? ""): DrawnPoint {
  const { value, low, high, status } = figure;
  if (status !== "ok" || value === null || low === null || high === null) {
    return { key, label, value: null, interval: null, reach: null };
  }
  return { key, label, value, interval: [low, high], reach: [value - low, high - value] };
}

/** A band cannot show the interval of a point whose neighbours have no number: only such points keep their reach. */
export function isolated(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  return points.map((point, index) => {
    const alone = points[index - 1]?.value == null && points[index + 1]?.value == null;
    return alone ? point : { ...point, reach: null };
  });
}
