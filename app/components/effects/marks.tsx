import type { ReactElement } from "react";

type Dot = {
  readonly cx?: number | null;
  readonly cy?: number | null;
  readonly payload?: Readonly<Record<string, unknown>> & { readonly key: string };
};

/** Draws the values of a column; each mark carries the row and the column of the table that says the same number. A disc,
 * or the outline of a side. */
export function markOf(
  column: string,
  className: string,
  outline: string | null = null,
): (dot: Dot) => ReactElement<SVGElement> {
  return ({ cx, cy, payload }) => {
    const value = payload?.[column];
    if (typeof value !== "number" || cx == null || cy == null) return <g key={payload?.key} />;
    const said = { "data-row": payload?.key, "data-column": column, "data-value": value };
    if (outline === null) {
      return <circle key={payload?.key} {...{ className, cx, cy, ...said }} r={4} />;
    }
    const place = `translate(${cx},${cy}) scale(0.75)`;
    return <path key={payload?.key} d={outline} transform={place} {...{ className, ...said }} />;
  };
}
