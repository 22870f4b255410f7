import type { ReactElement } from "react";
import { ResponsiveContainer } from "recharts";

type Props = {
  /** CSS pixels. */
  readonly height: number;
  /** Width drawn on the server, until the browser knows better; CSS scales it down where scripts do not run. */
  readonly width?: number;
  readonly children: ReactElement;
};

/** A chart as wide as its column: drawn whole on the server, redrawn to fit once the browser runs scripts. */
export function ChartFrame({ height, width = 720, children }: Props) {
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width, height }}>
      {children}
    </ResponsiveContainer>
  );
}
