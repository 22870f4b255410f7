import { useTranslation } from "react-i18next";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { Sparkline } from "#app/components/charts/sparkline.tsx";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { valueCell } from "./figure-cells.tsx";
import { useWording } from "./use-wording.ts";

type Props = { readonly indicator: IndicatorId; readonly trend: readonly Figure[] };

/** The last quarters of an indicator, small, with their table behind a disclosure. */
export function TileTrend({ indicator, trend }: Props) {
  const { t } = useTranslation("dashboard");
  const { name, quarter, write } = useWording();
  const points = trend.map((figure) => drawn(figure, quarter(figure.group ?? "")));
  const counted = points.filter(({ value }) => value !== null);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || first === last) return <p className="note">{t("tiles.noSparkline")}</p>;

  const sentence = t("tiles.sparkline", {
    name: name(indicator),
    first: write(indicator)(first.value ?? 0),
    firstQuarter: first.label,
    last: write(indicator)(last.value ?? 0),
    lastQuarter: last.label,
  });
  return (
    <div>
      <div className="chart">
        <Sparkline name={sentence} points={points} />
      </div>
      <details className="figure-data">
        <summary>{t("tiles.table")}</summary>
        <FigureTable
          caption={sentence}
          rowHeader={t("table.quarter")}
          columns={[{ key: "value", label: t("table.value") }]}
          rows={trend.map((figure) => ({
            key: figure.group ?? "",
            label: quarter(figure.group ?? ""),
            cells: { value: valueCell(figure) },
          }))}
        />
      </details>
    </div>
  );
}
