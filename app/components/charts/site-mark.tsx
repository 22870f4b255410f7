import type { FunnelSite } from "#app/domain/dashboard/funnel.ts";

/** A site as it is drawn. */
export type DrawnSite = {
  /** Its code, the row of the table. */
  readonly key: string;
  readonly label: string;
  /** Hires counted. */
  readonly hires: number;
  readonly value: number;
  readonly position: FunnelSite["position"];
};

type Props = {
  readonly site: DrawnSite;
  /** Its name goes to the left of the mark. */
  readonly leftward: boolean;
  /** Given by Recharts. */
  readonly cx?: number;
  readonly cy?: number;
};

/** A site: named on the chart only where chance does not explain where it stands. */
export function SiteMark({ site, leftward, cx = 0, cy = 0 }: Props) {
  const { key, label, value, position } = site;
  return (
    <g>
      <circle
        className={`mark site-${position}`}
        cx={cx}
        cy={cy}
        r={5}
        data-row={key}
        data-column="value"
        data-value={value}
      />
      {position !== "within" && (
        <text
          className="direct-label"
          x={cx + (leftward ? -10 : 10)}
          y={cy + 4}
          textAnchor={leftward ? "end" : "start"}
        >
          {shortened(label)}
        </text>
      )}
    </g>
  );
}

const LONGEST = 28;

/** A long name is cut on the chart; the table has it whole. */
function shortened(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`;
}
