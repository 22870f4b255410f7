import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FigureTable, type FigureTableProps } from "#app/components/tables/figure-table.tsx";
import "./charts.css";
import "./legend.css";

type Props = {
  /** States the finding. */
  readonly title: string;
  /** What the chart shows, in a sentence; also the accessible name of its drawing. */
  readonly sentence: string;
  readonly table: FigureTableProps;
  readonly children: ReactNode;
  /** What goes with the chart: a key of its marks, a numbered list of policies. */
  readonly legend?: ReactNode;
  /** Level of the title in the page. */
  readonly level?: 2 | 3;
};

/** A chart as it is always shown: its finding, its sentence, the drawing, and a table of the same numbers. */
export function ChartFigure({ title, sentence, table, children, legend, level = 3 }: Props) {
  const Title = `h${level}` as const;
  const { t } = useTranslation("dashboard");
  return (
    <figure className="chart-figure">
      <figcaption>
        <Title>{title}</Title>
        <p>{sentence}</p>
      </figcaption>
      <div className="chart">{children}</div>
      {legend}
      <details className="figure-data">
        <summary>{t("figure.table")}</summary>
        <FigureTable {...table} />
      </details>
    </figure>
  );
}
