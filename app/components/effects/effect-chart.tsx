import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from "recharts";
import { periodAxis, STILL, shareAxis, type Write } from "#app/components/charts/axes.tsx";
import { ChartFrame } from "#app/components/charts/chart-frame.tsx";
import { shareTicks } from "#app/components/charts/scale.ts";
import { OUTLINES } from "#app/components/charts/sides.ts";
import { markOf } from "./marks.tsx";
import "./effect-lines.css";

/** A period as it is drawn; null leaves a gap. */
export type EffectPoint = {
  readonly key: string;
  readonly label: string;
  readonly observed: number | null;
  readonly counterfactual: number | null;
  readonly band: readonly [number, number] | null;
  readonly untreated: number | null;
  readonly peers: number | null;
};

type Props = {
  readonly name: string;
  readonly points: readonly EffectPoint[];
  /** Key of the period in which the policy starts. */
  readonly start: string | null;
  /** Who the line beside ours is of; without a number there is none. */
  readonly compared: "untreated" | "peers";
  readonly write: Write;
};

/** Observed shares, what they would be without the policy with its band, the sites or peers compared, and the day it began. */
export function EffectChart({ name, points, start, compared, write }: Props) {
  const values = points.flatMap(({ observed, counterfactual, band, ...point }) => [
    observed ?? 0,
    counterfactual ?? 0,
    point[compared] ?? 0,
    ...(band ?? []),
  ]);
  const ticks = shareTicks(Math.min(0, ...values), Math.max(0, ...values));
  return (
    <ChartFrame height={300}>
      <ComposedChart data={[...points]} margin={MARGIN} role="img" aria-label={name}>
        <CartesianGrid vertical={false} />
        <XAxis {...periodAxis(points, 4)} />
        <YAxis {...shareAxis(ticks, write)} width={52} />
        <Area dataKey="band" className="effect-band" {...STILL} />
        {start && <ReferenceLine x={start} className="rule" />}
        <Line dataKey="counterfactual" className="effect-counterfactual" dot={false} {...STILL} />
        {points.some((point) => point[compared] !== null) && (
          <Line
            dataKey={compared}
            className={`effect-${compared}`}
            dot={COMPARED_MARKS[compared]}
            {...STILL}
          />
        )}
        <Line dataKey="observed" className="series" dot={markOf("observed", "mark")} {...STILL} />
      </ComposedChart>
    </ChartFrame>
  );
}

const COMPARED_MARKS = {
  untreated: markOf("untreated", "mark side-yearBefore"),
  peers: markOf("peers", "mark side-peers", OUTLINES.peers),
} as const;

const MARGIN = { top: 16, right: 24, bottom: 4, left: 0 };
