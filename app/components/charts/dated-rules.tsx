import { ReferenceLine } from "recharts";

/** A dated rule: a policy that began in the period of this key. Its number is that of the list under the chart. */
export type DatedRule = { readonly key: string; readonly number: number };

/** The rules of a chart, each with its number in a ring; those of one period have their rings one below the other. */
export function datedRules(rules: readonly DatedRule[]) {
  return rules.map(({ key, number }, index) => {
    const above = rules.slice(0, index).filter((rule) => rule.key === key).length;
    return (
      <ReferenceLine
        key={number}
        x={key}
        className="rule"
        label={<RuleNumber number={number} above={above} />}
      />
    );
  });
}

type RingProps = {
  readonly number: number;
  /** Rings above this one. */
  readonly above: number;
  /** Given by Recharts. */
  readonly viewBox?: { readonly x?: number };
};

function RuleNumber({ number, above, viewBox }: RingProps) {
  const x = viewBox?.x ?? 0;
  const y = 14 + 22 * above;
  return (
    <g className="rule-number">
      <circle cx={x} cy={y} r={10} />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
