import type { ReactElement } from "react";

type Dot = {
  readonly cx?: number | null;
  readonly cy?: number | null;
  readonly payload?: Readonly<Record<string, unknown>> & { readonly key: string };
};

/** Draws the values of a column; each mark carries the row and the column of the table that says the same number. */
export function markOf(column: string, className: string): (dot: Dot) => ReactElement<SVGElement> {
  return ({ cx, cy, payload }) => {
    const value = payload?.[column];
    if (typeof value !== "number" || cx == null || cy == null) return <g key={payload?.key} />;
    return (
      <circle
        key={payload?.key}
        className={className}
        cx={cx}
        cy={cy}
        r={4}
        data-row={payload?.key}
        data-column={column}
        data-value={value}
      />
    );
  };
}
