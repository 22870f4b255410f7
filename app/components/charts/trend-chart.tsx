import {
  Area,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  LabelList,
  Line,
  XAxis,
  YAxis,
} from "recharts";
import { periodAxis, STILL, shareAxis, type Write } from "./axes.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { DatedRule } from "./dated-rules.tsx";
import { datedRules } from "./dated-rules.tsx";
import { type DrawnPoint, isolated } from "./drawn-point.ts";
import { dotOf, lastLabel } from "./marks.tsx";
import { ticksFor } from "./scale.ts";

type Props = {
  /** The sentence: what the chart shows, for those who do not see it. */
  readonly name: string;
  readonly points: readonly DrawnPoint[];
  readonly rules: readonly DatedRule[];
  readonly write: Write;
  /** CSS pixels. */
  readonly height?: number;
};

/** A share over time with its interval, policies as dated rules. A period without a number leaves a gap. */
export function TrendChart({ name, points, rules, write, height = 300 }: Props) {
  return (
    <ChartFrame height={height}>
      <ComposedChart data={[...isolated(points)]} margin={MARGIN} role="img" aria-label={name}>
        <CartesianGrid vertical={false} />
        <XAxis {...periodAxis(points, 4)} />
        <YAxis {...shareAxis(ticksFor(points), write)} width={52} />
        <Area dataKey="interval" className="interval" {...STILL} />
        {datedRules(rules, points)}
        <Line dataKey="value" className="series" dot={dotOf("value")} {...STILL}>
          <ErrorBar dataKey="reach" width={0} />
          <LabelList dataKey="value" content={lastLabel(points, write)} />
        </Line>
      </ComposedChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 28, right: 64, bottom: 4, left: 0 };
