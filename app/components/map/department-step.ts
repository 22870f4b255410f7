/** A département with something to show: a share, or sites whose share is not shown. */
export type DrawnDepartment = {
  /** Its code, the row of the table. */
  readonly key: string;
  /** In [0, 1]; null is hatched. */
  readonly value: number | null;
  /** 0 to 4; null when there is no value. */
  readonly step: number | null;
  /** How many sites stand there. */
  readonly sites: number;
};

export const STEPS = 5;

/** Upper bounds of the five steps: equal widths from 0 to a round number above the highest share. */
export function stepBounds(values: readonly number[]): readonly number[] {
  const highest = Math.max(0.01, ...values);
  const width = WIDTHS.find((candidate) => candidate * STEPS >= highest) ?? 0.2;
  return Array.from({ length: STEPS }, (_, index) => Number(((index + 1) * width).toFixed(6)));
}

/** The step a share falls in: a bound belongs to the step below it. */
export function stepOf(value: number, bounds: readonly number[]): number {
  const step = bounds.findIndex((bound) => value <= bound);
  return step < 0 ? STEPS - 1 : step;
}

const WIDTHS = [0.002, 0.005, 0.01, 0.02, 0.04, 0.05, 0.1, 0.2] as const;
