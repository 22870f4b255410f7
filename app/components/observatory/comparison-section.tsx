import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { DumbbellChart, type DumbbellRow } from "#app/components/charts/dumbbell-chart.tsx";
import { OUTLINES } from "#app/components/charts/sides.ts";
import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { ComparedRow } from "#app/domain/benchmark/observatory/comparison-view.ts";
import type { PlaceLevel } from "#app/domain/benchmark/observatory/levels.ts";
import type { ShownFigure } from "#app/domain/benchmark/observatory/shown-figure.ts";
import type { TableCell } from "#app/domain/benchmark/observatory/table-view.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptNames } from "./kept-figures.tsx";
import { shareCell } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = {
  readonly level: PlaceLevel;
  /** Ids of the two releases. */
  readonly before: string;
  readonly after: string;
  readonly rows: readonly ComparedRow[];
};

const SIDES = ["own", "yearBefore"] as const;

/** Two releases group by group; a difference only between two published shares. */
export function ComparisonSection({ level, before, after, rows }: Props) {
  const { t } = useTranslation("observatory");
  const { percent } = useFormats();
  const title = useTitle({ before, after, rows });
  const table = useTable({ level, before, after, rows }, title);
  const lines = useLines(rows);
  const sentence = t("comparison.sentence");
  const words = useObservatoryWords();
  const sidesOf = (row: ComparedRow) =>
    [row.before, row.after].map((cell) => ({ ...cell, name: words.part(row.part) }));
  if (lines.length === 0) return <p className="note">{title}.</p>;

  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={table}
      legend={
        <>
          <Key before={before} after={after} />
          <KeptNames figures={rows.flatMap(sidesOf)} />
        </>
      }
    >
      <DumbbellChart
        name={sentence}
        sides={SIDES}
        rows={lines}
        write={(value) => percent(value, 0)}
      />
    </ChartFigure>
  );
}

function useTitle({ before, after, rows }: Omit<Props, "level">): string {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const said = { before: words.shortRelease(before), after: words.shortRelease(after) };
  const compared = rows.filter(({ difference }) => difference !== null);
  const count = compared.filter(({ overlapping }) => overlapping === false).length;
  if (compared.length === 0) return t("comparison.nothing", said);
  return count === 0 ? t("comparison.stable", said) : t("comparison.finding", { count, ...said });
}

/** Only groups that both releases show: a mark alone compares nothing. */
function useLines(rows: readonly ComparedRow[]): readonly DumbbellRow[] {
  const words = useObservatoryWords();
  return rows
    .filter(({ difference }) => difference !== null)
    .map(({ part, before, after }) => ({
      key: part,
      label: shortened(words.part(part)),
      points: { own: point(part, after.figure), yearBefore: point(part, before.figure) },
    }));
}

/** Two lines beside the axis; the table has the whole name. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

const LONGEST = 22;

function point(key: string, figure: ShownFigure) {
  if (figure.status !== "ok") return undefined;

  const { share, low, high } = figure;
  return {
    key,
    label: key,
    value: share,
    interval: [low, high] as const,
    reach: [share - low, high - share] as const,
  };
}

function useTable({ level, before, after, rows }: Props, caption: string) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const { points } = useFormats();
  const verdict = (overlapping: boolean | null) =>
    overlapping === null ? "–" : t(`comparison.${overlapping ? "overlapping" : "apart"}`);
  return {
    caption,
    rowHeader: words.level(level),
    columns: [
      { key: "yearBefore", label: words.shortRelease(before) },
      { key: "own", label: words.shortRelease(after) },
      { key: "difference", label: t("comparison.difference") },
      { key: "verdict", label: t("comparison.verdict") },
    ],
    rows: rows.map((row) => ({
      key: row.part,
      label: words.part(row.part),
      cells: {
        yearBefore: sideCell(row, row.before),
        own: sideCell(row, row.after),
        difference: { value: row.difference, text: points(row.difference, 0) },
        verdict: { value: null, text: verdict(row.overlapping) },
      },
    })),
  };
}

/** A share is a number of the figure where both sides are drawn; elsewhere it is only told. */
function sideCell({ difference }: ComparedRow, cell: TableCell): FigureCell {
  const { value, text } = shareCell(cell);
  return { value: difference === null ? null : value, text };
}

function Key({ before, after }: { readonly before: string; readonly after: string }) {
  const words = useObservatoryWords();
  const names = { own: after, yearBefore: before };
  return (
    <ul className="chart-key">
      {SIDES.map((side) => (
        <li key={side}>
          <svg viewBox="-10 -8 20 16" aria-hidden="true">
            <path className={`mark side-${side}`} d={OUTLINES[side]} />
          </svg>
          {words.shortRelease(names[side])}
        </li>
      ))}
    </ul>
  );
}
