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
