import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import type { Funnel, FunnelLimits } from "#app/domain/dashboard/funnel.ts";
import { STILL, shareAxis, type Write } from "./axes.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { countTicks, shareTicks } from "./scale.ts";
import { type DrawnSite, SiteMark } from "./site-mark.tsx";

type Props = {
  readonly name: string;
  readonly sites: readonly DrawnSite[];
  /** Limits at growing numbers of hires. */
  readonly curve: Funnel["curve"];
  /** The share of all sites together. */
  readonly target: number;
  readonly write: Write;
  readonly count: (hires: number) => string;
};

/** Sites by their number of hires, within the limits that chance alone would draw: not a league table. */
export function FunnelChart({ name, sites, curve, target, write, count }: Props) {
  const shares = shareTicks(0, Math.min(1, Math.max(2 * target, ...sites.map(reach))));
  const hires = countTicks(Math.max(0, ...sites.map((site) => site.hires)));
  const [top, most] = [shares.at(-1) ?? 1, hires.at(-1) ?? 1];
  return (
    <ChartFrame height={380}>
      <ComposedChart data={limitPoints(curve, top)} margin={MARGIN} role="img" aria-label={name}>
        <CartesianGrid vertical={false} />
        <XAxis {...shareAxis(hires, (value) => count(value))} axisLine dataKey="hires" />
        <YAxis {...shareAxis(shares, write)} width={52} />
        <ReferenceLine y={target} className="target" />
        {BOUNDS.map(([bound, className]) => (
          <Line key={bound} dataKey={bound} className={className} dot={false} {...STILL} />
        ))}
        {sites.map((site) => (
          <ReferenceDot
            key={site.key}
            x={site.hires}
            y={site.value}
            shape={<SiteMark site={site} leftward={site.hires > most / 2} />}
          />
        ))}
      </ComposedChart>
    </ChartFrame>
  );
}

const MARGIN = { top: 12, right: 24, bottom: 4, left: 0 };

const BOUNDS = [
  ["outerLow", "limit-outer"],
  ["outerHigh", "limit-outer"],
  ["innerLow", "limit-inner"],
  ["innerHigh", "limit-inner"],
] as const;

/** Room above the highest site, so that its name is not cut. */
function reach({ value }: DrawnSite): number {
  return value * 1.1;
}

/** The limits where the chart has room for them. */
function limitPoints(curve: readonly FunnelLimits[], top: number) {
  const shown = (value: number) => (value <= top ? value : null);
  return curve.map(({ hires, within95, within998 }) => ({
    hires,
    outerLow: shown(within998.low),
    outerHigh: shown(within998.high),
    innerLow: shown(within95.low),
    innerHigh: shown(within95.high),
  }));
}
