import type { ReactElement } from "react";
import type { Write } from "./axes.tsx";
import type { DrawnPoint } from "./drawn-point.ts";

/** What Recharts gives the function that draws a dot. */
type Dot = {
  readonly cx?: number | null;
  readonly cy?: number | null;
  readonly payload?: DrawnPoint;
};

/**
 * Draws the values of a series. Each mark carries the row and the column of the table that says the same number; a
 * point without a number has no mark.
 */
export function dotOf(column: string, radius = 4): (dot: Dot) => ReactElement<SVGElement> {
  return ({ cx, cy, payload }) => {
    if (payload?.value == null || cx == null || cy == null) return <g key={payload?.key} />;

    const { key, value } = payload;
    return (
      <circle
        key={key}
        className="mark"
        cx={cx}
        cy={cy}
        r={radius}
        data-row={key}
        data-column={column}
        data-value={value}
      />
    );
  };
}

type Label = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
};

/** Writes the last value beside its mark, where a reader looks for it. */
export function lastLabel(points: readonly DrawnPoint[], write: Write) {
  const last = points.findLastIndex(({ value }) => value !== null);
  return ({ x, y, index }: Label) => {
    const value = points[last]?.value;
    if (index !== last || value == null) return null;

    return (
      <text className="direct-label" x={Number(x) + 9} y={Number(y) + 4}>
        {write(value)}
      </text>
    );
  };
}
