import type { DrawnPoint } from "./drawn-point.ts";

/** Ticks of an axis that holds these points with their intervals, and zero, in so many round steps at most. */
export function ticksFor(points: readonly DrawnPoint[], most = 5): readonly number[] {
  const bounds = points.flatMap(({ interval, value }) => interval ?? value ?? []);
  return shareTicks(Math.min(0, ...bounds), Math.max(0, ...bounds), most);
}

/** Ticks from a round number at or below the lowest to one at or above the highest. */
export function shareTicks(lowest: number, highest: number, most = 5): readonly number[] {
  const step = SHARE_STEPS.find((candidate) => candidate * most >= highest - lowest) ?? 1;
  return between(step, lowest, highest);
}

/** Ticks of an axis of counts, from 0, in the same way. */
export function countTicks(highest: number): readonly number[] {
  const rough = Math.max(1, highest / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((unit) => unit * power).find((unit) => unit >= rough) ?? rough;
  return between(step, 0, highest);
}

const SHARE_STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5] as const;

function between(step: number, lowest: number, highest: number): readonly number[] {
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
}

/** 3 × 0.1 is 0.30000000000000004, and so would be its tick. */
function exact(value: number): number {
  return Number(value.toFixed(6));
}
