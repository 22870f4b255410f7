import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { periodAxis, STILL, shareAxis, type Write } from "./axes.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { type DatedRule, datedRules } from "./dated-rules.tsx";
import type { DrawnPoint } from "./drawn-point.ts";
import { dotOf } from "./marks.tsx";

type Props = {
  readonly name: string;
  /** Column of the table that says the same numbers. */
  readonly column: string;
  readonly points: readonly DrawnPoint[];
  /** Of the axis that all the multiples share. */
  readonly ticks: readonly number[];
  readonly rules: readonly DatedRule[];
  readonly write: Write;
};

/** One of several trends that share their axes. */
export function SmallTrend({ name, column, points, ticks, rules, write }: Props) {
  return (
    <ChartFrame height={168} width={230}>
      <ComposedChart data={[...points]} margin={MARGIN} role="img" aria-label={name}>
        <CartesianGrid vertical={false} />
        <XAxis {...periodAxis(points, 2)} />
        <YAxis {...shareAxis([ticks[0] ?? 0, ticks.at(-1) ?? 1], write)} width={44} />
        <Area dataKey="interval" className="interval" {...STILL} />
        {datedRules(rules, points)}
        <Line dataKey="value" className="series" dot={dotOf(column, 2.5)} {...STILL} />
      </ComposedChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 28, right: 26, bottom: 0, left: 0 };
