import { OUTLINES, type Side } from "./sides.ts";

type Props = {
  readonly side: Side;
  /** Row and number of the table that says the same. */
  readonly row: string;
  readonly value: number;
  /** Given by Recharts. */
  readonly cx?: number;
  readonly cy?: number;
};

/** The mark of a side on its line. */
export function SideMark({ side, row, value, cx = 0, cy = 0 }: Props) {
  return (
    <path
      className={`mark side-${side}`}
      d={OUTLINES[side]}
      transform={`translate(${cx},${cy})`}
      data-row={row}
      data-column={side}
      data-value={value}
    />
  );
}
