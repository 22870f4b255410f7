import { AxisTick } from "./axis-tick.tsx";

/** How a number of a chart is written, with so many decimals: a share as "8,4 %", a gap as "+2,1 pts". */
export type Write = (value: number, digits?: number) => string;

/** How axes of shares are drawn everywhere: thin, ticks at round numbers, no more decimals than they need. */
export function shareAxis(ticks: readonly number[], write: Write) {
  const digits = ticks.some((tick) => !isWholePercent(tick)) ? 1 : 0;
  return {
    ...QUIET,
    type: "number" as const,
    ticks: [...ticks],
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] as [number, number],
    tick: <AxisTick write={(value) => write(Number(value), digits)} />,
    axisLine: false,
  };
}

/** An axis of periods: a few of them, counted back from the last. */
export function periodAxis(periods: readonly { key: string; label: string }[], most: number) {
  const labels = new Map(periods.map(({ key, label }) => [key, label]));
  const step = Math.max(1, Math.ceil((periods.length - 1) / Math.max(1, most - 1)));
  const shown = periods.filter((_, index) => (periods.length - 1 - index) % step === 0);
  return {
    ...QUIET,
    dataKey: "key",
    ticks: shown.map(({ key }) => key),
    tick: <AxisTick write={(key) => labels.get(String(key)) ?? String(key)} />,
  };
}

/**
 * Every tick given is drawn: Recharts would drop some by measuring text, which a server cannot do, and the browser's page
 * would differ from the server's.
 */
export const QUIET = { interval: 0, tickLine: false } as const;

/** Drawn at once, with gaps where there is no number: animated marks are absent from the server's page. */
export const STILL = { isAnimationActive: false, connectNulls: false, activeDot: false } as const;

function isWholePercent(tick: number): boolean {
  return Math.abs(100 * tick - Math.round(100 * tick)) < 1e-9;
}
