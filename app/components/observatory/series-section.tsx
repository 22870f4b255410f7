import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import type { DrawnPoint } from "#app/components/charts/drawn-point.ts";
import { TrendChart } from "#app/components/charts/trend-chart.tsx";
import type { SeriesPoint } from "#app/domain/benchmark/observatory/series-view.ts";
import type { ShownFigure } from "#app/domain/benchmark/observatory/shown-figure.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptNames } from "./kept-figures.tsx";
import { shareCell, worthCells } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = { readonly indicator: string; readonly series: readonly SeriesPoint[] };

type Published = Extract<ShownFigure, { readonly status: "ok" }>;

/** The indicator over the releases: a line with its interval, and gaps where no number is published. */
export function SeriesSection({ indicator, series }: Props) {
  const { percent } = useFormats();
  const words = useObservatoryWords();
  const { title, sentence } = useWords()(words.indicator(indicator), series);
  const table = useTable(title, series);
  const points = series.map(({ period, cell }) =>
    drawn(period, words.short(period), cell?.figure ?? null),
  );
  if (points.every(({ value }) => value === null)) return <p className="note">{sentence}</p>;

  const figures = series.flatMap(({ period, cell }) =>
    cell ? [{ ...cell, name: words.short(period) }] : [],
  );
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={table}
      legend={<KeptNames figures={figures} />}
    >
      <TrendChart
        name={sentence}
        points={points}
        rules={[]}
        write={(value, digits = 0) => percent(value, digits)}
      />
    </ChartFigure>
  );
}

function useWords() {
  const { t } = useTranslation("observatory");
  const { percent, points } = useFormats();
  const words = useObservatoryWords();

  return (name: string, series: readonly SeriesPoint[]) => {
    const shown = series.flatMap(({ period, cell }) =>
      cell?.figure.status === "ok" ? [{ period, figure: cell.figure }] : [],
    );
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last || shown.length < 2) {
      return { title: t("series.short", { name }), sentence: t("series.shortSentence") };
    }
    const [from, to] = [words.short(first.period), words.short(last.period)];
    const gap = points(last.figure.share - first.figure.share, 0);
    const key = areApart(first.figure, last.figure) ? "series.moved" : "series.still";
    return {
      title: t(key, { name, gap, first: from, last: to }),
      sentence: t("series.sentence", {
        first: from,
        last: to,
        firstShare: percent(first.figure.share, 0),
        lastShare: percent(last.figure.share, 0),
      }),
    };
  };
}

function areApart(a: Published, b: Published): boolean {
  return a.low > b.high || b.low > a.high;
}

function useTable(caption: string, series: readonly SeriesPoint[]) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const formats = useFormats();
  return {
    caption,
    rowHeader: t("series.period"),
    columns: [
      { key: "value", label: t("table.share") },
      { key: "interval", label: t("table.interval") },
      { key: "n", label: t("table.n") },
      { key: "release", label: t("series.release") },
    ],
    rows: series.map(({ period, releaseId, cell }) => ({
      key: period,
      label: words.period(period),
      cells: {
        release: {
          value: null,
          text: releaseId ? <Link to={`/releases/${releaseId}`}>{releaseId}</Link> : "–",
        },
        ...(cell
          ? { value: shareCell(cell), ...worthCells(cell, formats) }
          : { value: { value: null, text: t("series.notReleased") } }),
      },
    })),
  };
}

/** A band would be a value that nobody published: like any other absence, it leaves a gap. */
function drawn(key: string, label: string, figure: ShownFigure | null): DrawnPoint {
  if (figure?.status !== "ok") return { key, label, value: null, interval: null, reach: null };

  const { share, low, high } = figure;
  return { key, label, value: share, interval: [low, high], reach: [share - low, high - share] };
}
