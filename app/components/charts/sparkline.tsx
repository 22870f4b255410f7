import { Line, LineChart, YAxis } from "recharts";
import { STILL } from "./axes.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { DrawnPoint } from "./drawn-point.ts";
import { dotOf } from "./marks.tsx";
import { ticksFor } from "./scale.ts";

type Props = { readonly name: string; readonly points: readonly DrawnPoint[] };

/** The last periods of a share, from zero, without axes: the table beside it has the numbers. */
export function Sparkline({ name, points }: Props) {
  const ticks = ticksFor(points);
  return (
    <ChartFrame height={48} width={220}>
      <LineChart data={[...points]} margin={MARGIN} role="img" aria-label={name}>
        <YAxis hide domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} />
        <Line dataKey="value" className="series" dot={dotOf("value", 2.5)} {...STILL} />
      </LineChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 6, right: 6, bottom: 6, left: 6 };
