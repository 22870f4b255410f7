const SIDES = ["focal", "reference"] as const;

/** The group looked at, and the one it is compared with. */
export type GroupSide = (typeof SIDES)[number];

type MarkProps = {
  readonly side: GroupSide;
  /** A length or a share of the drawing. */
  readonly x: string;
  readonly y: number;
  /** Row and number of the table that says the same. */
  readonly said?: Readonly<Record<string, string | number>>;
};

/** A disc for one, a square for the other: told apart without colour. */
export function GroupMark({ side, x, y, said = {} }: MarkProps) {
  if (side === "focal") return <circle className="mark focal" cx={x} cy={y} r={6} {...said} />;
  return (
    <rect
      className="mark reference"
      x={x}
      y={y}
      width={10}
      height={10}
      transform="translate(-5,-5)"
      {...said}
    />
  );
}

/** Which mark is which group. */
export function RatesKey(groups: Readonly<Record<GroupSide, string>>) {
  return (
    <ul className="chart-key">
      {SIDES.map((side) => (
        <li key={side}>
          <svg className="rates-chart" viewBox="-10 -8 20 16" aria-hidden="true">
            <GroupMark side={side} x="0" y={0} />
          </svg>
          {groups[side]}
        </li>
      ))}
    </ul>
  );
}
