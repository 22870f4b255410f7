/**
 * The zero of a function that goes from negative at `low` to positive at `high` (or the other way), by
 * bisection, to within `tolerance` (0: to the last representable number). Null when both ends have the same sign.
 */
export function rootBetween(
  low: number,
  high: number,
  valueAt: (x: number) => number,
  tolerance = 0,
): number | null {
  const [first, last] = [valueAt(low), valueAt(high)];
  const rising = last >= 0;
  if (first >= 0 === rising) return first === 0 ? low : null;

  let [below, above] = [low, high];
  while (above - below > tolerance) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) break;
    if (valueAt(middle) >= 0 === rising) above = middle;
    else below = middle;
  }
  return above;
}

/**
 * The same zero in far fewer evaluations where the function is smooth, by chords (Illinois; Dowell & Jarratt 1971, BIT 11:168). Stops
 * when a step is shorter than `tolerance`.
 */
export function smoothRootBetween(
  low: number,
  high: number,
  valueAt: (x: number) => number,
  tolerance: number,
): number | null {
  let [left, right] = [point(low, valueAt), point(high, valueAt)];
  if (left.value >= 0 === right.value >= 0) return left.value === 0 ? low : null;

  for (let [x, side] = [low, 0]; ; ) {
    const found = point(chordZero(left, right), valueAt);
    if (found.value === 0 || Math.abs(found.x - x) <= tolerance) return found.x;
    x = found.x;

    // The end that stays a second time counts for half, so that the next chord falls on its side of the zero.
    const next = found.value >= 0 === left.value >= 0 ? 1 : -1;
    if (next === 1) [left, right] = [found, side === 1 ? halved(right) : right];
    else [left, right] = [side === -1 ? halved(left) : left, found];
    side = next;
  }
}

type Point = { readonly x: number; readonly value: number };

function point(x: number, valueAt: (x: number) => number): Point {
  return { x, value: valueAt(x) };
}

function halved({ x, value }: Point): Point {
  return { x, value: value / 2 };
}

function chordZero(left: Point, right: Point): number {
  return (left.x * right.value - right.x * left.value) / (right.value - left.value);
}
