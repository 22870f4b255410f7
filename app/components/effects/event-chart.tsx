import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import { periodAxis, STILL, shareAxis, type Write } from "#app/components/charts/axes.tsx";
import { ChartFrame } from "#app/components/charts/chart-frame.tsx";
import { shareTicks } from "#app/components/charts/scale.ts";
import { markOf } from "./marks.tsx";
import "./effect-lines.css";

export type EventMark = {
  readonly key: string;
  readonly label: string;
  readonly effect: number;
  /** How far below and above the interval reaches; null without an interval. */
  readonly reach: readonly [number, number] | null;
};

type Props = {
  readonly name: string;
  readonly points: readonly EventMark[];
  readonly write: Write;
};

/** The gap by period around the start of the policy, with intervals; 0 is drawn, for it is what to compare with. */
export function EventChart({ name, points, write }: Props) {
  const ends = points.flatMap(({ effect, reach }) => [
    effect - (reach?.[0] ?? 0),
    effect + (reach?.[1] ?? 0),
  ]);
  const ticks = shareTicks(Math.min(0, ...ends), Math.max(0, ...ends));
  return (
    <ChartFrame height={240}>
      <ComposedChart data={[...points]} margin={MARGIN} role="img" aria-label={name}>
        <CartesianGrid vertical={false} />
        <XAxis {...periodAxis(points, 8)} />
        <YAxis {...shareAxis(ticks, write)} width={72} />
        <ReferenceLine y={0} className="target" />
        {points.some(({ key }) => key === "0") && <ReferenceLine x="0" className="rule" />}
        <Line dataKey="effect" className="effect-events" dot={markOf("effect", "mark")} {...STILL}>
          <ErrorBar dataKey="reach" width={0} />
        </Line>
      </ComposedChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 12, right: 24, bottom: 4, left: 0 };
