import { ReferenceLine } from "recharts";

/** A policy on a chart. Its number is that of the list under the chart. */
export type DatedRule = {
  /** The period it began in; the first one drawn when it began before. */
  readonly key: string;
  readonly number: number;
  readonly isBefore: boolean;
};

/**
 * The rules of a chart, each with its number in a ring; rings that would touch are one below the other. What began before the first
 * period has no rule, only its ring with an arrow out of the chart.
 */
export function datedRules(
  rules: readonly DatedRule[],
  points: readonly { readonly key: string }[],
) {
  const keys = points.map(({ key }) => key);
  const levels = ringLevels(rules, keys);
  return rules.map(({ key, number, isBefore }, index) => (
    <ReferenceLine
      key={number}
      x={key}
      className={isBefore ? "rule-before" : "rule"}
      stroke="none"
      // The first period stands on the edge: a rounded coordinate would put it outside, and its rule would be left out.
      ifOverflow="visible"
      label={<RuleNumber {...{ number, isBefore }} level={levels[index] ?? 0} />}
    />
  ));
}

/** The first level, from the top, at which no ring before it stands in the same period or the next. */
export function ringLevels(
  rules: readonly Pick<DatedRule, "key" | "isBefore">[],
  keys: readonly string[],
): readonly number[] {
  const placed: { readonly at: number; readonly level: number }[] = [];
  for (const { key, isBefore } of rules) {
    const at = keys.indexOf(key) + (isBefore ? 1 : 0);
    const near = placed.filter((other) => Math.abs(other.at - at) <= 1);
    let level = 0;
    while (near.some((other) => other.level === level)) level += 1;
    placed.push({ at, level });
  }
  return placed.map(({ level }) => level);
}

type RingProps = {
  readonly number: number;
  readonly isBefore: boolean;
  readonly level: number;
  /** Given by Recharts. */
  readonly viewBox?: { readonly x?: number };
};

/** Pixels: the ring of what began before stands inside the chart, beside its arrow. */
const INSIDE = 18;

function RuleNumber({ number, isBefore, level, viewBox }: RingProps) {
  const edge = viewBox?.x ?? 0;
  const x = isBefore ? edge + INSIDE : edge;
  const y = 14 + 22 * level;
  return (
    <g className="rule-number">
      {isBefore && <path d={`M${edge},${y} l6,-5 v10 z`} />}
      <circle cx={x} cy={y} r={10} />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
