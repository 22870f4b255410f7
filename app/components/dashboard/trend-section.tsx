import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { LandmarkList } from "#app/components/charts/landmark-list.tsx";
import { TrendChart } from "#app/components/charts/trend-chart.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFigureTable } from "./use-figure-table.tsx";
import type { Landmark } from "./use-landmarks.ts";
import { useTrendWords } from "./use-trend-words.ts";
import { useWording } from "./use-wording.ts";

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
  if (trend.every(({ status }) => status !== "ok")) return <p className="note">{sentence}</p>;

  return (
    <ChartFigure
      title={title}
      level={level}
      sentence={sentence}
      table={figureTable({ caption: title, rowHeader: t("table.quarter"), indicator, rows })}
      legend={<LandmarkList landmarks={landmarks} />}
    >
      <TrendChart
        name={sentence}
        height={height}
        points={rows.map(({ figure, label }) => drawn(figure, label))}
        rules={landmarks.map(({ quarter: key, isBefore }, index) => ({
          key,
          isBefore,
          number: index + 1,
        }))}
        write={write(indicator)}
      />
    </ChartFigure>
  );
}
