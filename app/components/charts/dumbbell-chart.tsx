import { CartesianGrid, ComposedChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from "recharts";
import { QUIET, shareAxis, type Write } from "./axes.tsx";
import { AxisTick } from "./axis-tick.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { DrawnPoint } from "./drawn-point.ts";
import { ticksFor } from "./scale.ts";
import { SideMark } from "./side-mark.tsx";
import type { Side } from "./sides.ts";

/** One line of the comparison: our share beside those it is compared with; a side without a number is not drawn. */
export type DumbbellRow = {
  readonly key: string;
  readonly label: string;
  readonly points: Readonly<Partial<Record<Side, DrawnPoint>>>;
};

type Props = {
  readonly name: string;
  readonly sides: readonly Side[];
  readonly rows: readonly DumbbellRow[];
  readonly write: Write;
};

/** Shares side by side on one line each, with a bar between them: how far apart they are is what is seen. */
export function DumbbellChart({ name, sides, rows, write }: Props) {
  const labels = new Map(rows.map(({ key, label }) => [key, label]));
  const points = rows.flatMap((row) => sides.flatMap((side) => row.points[side] ?? []));
  return (
    <ChartFrame height={rows.length * 44 + 40}>
      <ComposedChart
        layout="vertical"
        data={[...rows]}
        margin={MARGIN}
        role="img"
        aria-label={name}
      >
        <CartesianGrid horizontal={false} />
        <XAxis {...shareAxis(ticksFor(points, 4), write)} />
        <YAxis
          {...QUIET}
          type="category"
          dataKey="key"
          width={124}
          padding={{ top: 20, bottom: 20 }}
          tick={<AxisTick longest={18} write={(key) => labels.get(String(key)) ?? ""} />}
          axisLine={false}
        />
        {rows.flatMap((row) => bar(row, sides))}
        {rows.flatMap((row) => sides.toReversed().flatMap((side) => mark(row, side)))}
      </ComposedChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 8, right: 32, bottom: 4, left: 0 };

/** A value and its interval. */
function mark({ key, points }: DumbbellRow, side: Side) {
  const point = points[side];
  if (point?.value == null) return [];

  const ends = (point.interval ?? [point.value, point.value]).map((x) => ({ x, y: key }));
  return [
    <ReferenceLine key={`${key}-${side}-reach`} className={`reach-${side}`} segment={ends} />,
    <ReferenceDot
      key={`${key}-${side}`}
      x={point.value}
      y={key}
      shape={<SideMark side={side} row={key} value={point.value} />}
    />,
  ];
}

/** The bar from the lowest to the highest value of a row. */
function bar({ key, points }: DumbbellRow, sides: readonly Side[]) {
  const values = sides.flatMap((side) => points[side]?.value ?? []);
  if (values.length < 2) return [];

  const ends = [Math.min(...values), Math.max(...values)].map((x) => ({ x, y: key }));
  return [<ReferenceLine key={`${key}-bar`} className="dumbbell-bar" segment={ends} />];
}
