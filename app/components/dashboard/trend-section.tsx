import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { TrendChart } from "#app/components/charts/trend-chart.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFigureTable } from "./use-figure-table.tsx";
import { useTrendWords } from "./use-trend-words.ts";
import { useWording } from "./use-wording.ts";

/** A policy or a change of definition, dated by the quarter it began in. */
export type Landmark = { readonly quarter: string; readonly text: string };

type Props = {
  readonly indicator: IndicatorId;
  readonly trend: readonly Figure[];
  readonly landmarks: readonly Landmark[];
  /** CSS pixels; the usual height where nothing is said. */
  readonly height?: number;
  readonly level?: 2 | 3;
};

/** The indicator quarter after quarter, with its interval and what happened meanwhile. */
export function TrendSection({ indicator, trend, landmarks, height, level }: Props) {
  const { t } = useTranslation("dashboard");
  const { quarter, write } = useWording();
  const figureTable = useFigureTable();
  const { title, sentence } = useTrendWords()(indicator, trend);
  const rows = trend.map((figure) => ({ figure, label: quarter(figure.group ?? "") }));
  const shown = landmarks.filter(({ quarter: began }) =>
    trend.some(({ group }) => group === began),
  );
  if (trend.every(({ status }) => status !== "ok")) return <p className="note">{sentence}</p>;

  return (
    <ChartFigure
      title={title}
      level={level}
      sentence={sentence}
      table={figureTable({ caption: title, rowHeader: t("table.quarter"), indicator, rows })}
      legend={<LandmarkList landmarks={shown} />}
    >
      <TrendChart
        name={sentence}
        height={height}
        points={rows.map(({ figure, label }) => drawn(figure, label))}
        rules={shown.map((landmark, index) => ({ key: landmark.quarter, number: index + 1 }))}
        write={write(indicator)}
      />
    </ChartFigure>
  );
}

/** What the numbers on the chart stand for. */
function LandmarkList({ landmarks }: { readonly landmarks: readonly Landmark[] }) {
  if (landmarks.length === 0) return null;

  return (
    <ol className="rule-list">
      {landmarks.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
