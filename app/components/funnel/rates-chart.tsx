import { useTranslation } from "react-i18next";
import { shareTicks } from "#app/components/charts/scale.ts";
import type { GroupComparison, Rate } from "#app/domain/applications/compare.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { GroupMark, type GroupSide } from "./rates-key.tsx";

/** A step as it is drawn: a line for each group. */
export type RatesRow = Pick<GroupComparison, "status" | "focal" | "reference"> & {
  readonly key: string;
  readonly label: string;
};

type Props = { readonly name: string; readonly rows: readonly RatesRow[] };

/** Pixels: of a row, of its label, and between the lines of two groups. */
const ROW = 72;
const FIRST_LINE = 32;
const BETWEEN = 18;

/** Rates with their intervals, one group under the other. Widths are shares of the drawing, which fits any column. */
export function RatesChart({ name, rows }: Props) {
  const { percent } = useFormats();
  const rates = rows.flatMap(({ focal, reference }) => [focal, reference].filter((one) => one));
  const ticks = shareTicks(0, Math.max(0, ...rates.map((rate) => rate?.high ?? 0)), 4);
  const most = ticks.at(-1) ?? 1;
  const bottom = rows.length * ROW;
  return (
    <svg className="rates-chart" width="100%" height={bottom + 24} role="img" aria-label={name}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="rates-grid" x1={at(tick, most)} x2={at(tick, most)} y1={0} y2={bottom} />
          <text x={at(tick, most)} y={bottom + 18} textAnchor={anchor(tick, most)}>
            {percent(tick, most < 0.05 ? 1 : 0)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <RowMarks key={row.key} {...{ row, most }} top={index * ROW} />
      ))}
    </svg>
  );
}

type RowProps = { readonly row: RatesRow; readonly most: number; readonly top: number };

function RowMarks({ row, most, top }: RowProps) {
  const { t } = useTranslation("noNumber");
  const { status, focal, reference } = row;
  return (
    <g>
      <text className="direct-label" x={0} y={top + 16}>
        {row.label}
      </text>
      {status === "shown" ? (
        <>
          <Mark side="focal" rate={focal} {...{ row, most }} y={top + FIRST_LINE} />
          <Mark
            side="reference"
            rate={reference}
            {...{ row, most }}
            y={top + FIRST_LINE + BETWEEN}
          />
        </>
      ) : (
        <text x={0} y={top + FIRST_LINE + BETWEEN / 2}>
          {t(status === "hidden" ? "c.word" : "nr.word")}
        </text>
      )}
    </g>
  );
}

type MarkProps = {
  readonly side: GroupSide;
  readonly rate: Rate | null;
  readonly row: RatesRow;
  readonly most: number;
  readonly y: number;
};

function Mark({ side, rate, row, most, y }: MarkProps) {
  if (!rate) return null;
  const place = at(rate.value, most);
  const said = { "data-row": row.key, "data-column": side, "data-value": rate.value };
  return (
    <>
      <line
        className={`rates-reach ${side}`}
        x1={at(rate.low, most)}
        x2={at(rate.high, most)}
        y1={y}
        y2={y}
      />
      <GroupMark side={side} x={place} y={y} said={said} />
    </>
  );
}

function at(value: number, most: number): string {
  return `${((100 * value) / most).toFixed(3)}%`;
}

/** Labels at the ends stay inside. */
function anchor(tick: number, most: number): "start" | "middle" | "end" {
  if (tick === 0) return "start";
  return tick === most ? "end" : "middle";
}
