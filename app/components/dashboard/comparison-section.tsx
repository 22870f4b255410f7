import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { DumbbellChart } from "#app/components/charts/dumbbell-chart.tsx";
import { SideKey } from "#app/components/charts/side-key.tsx";
import type { FigureRow } from "#app/components/tables/figure-table.tsx";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { valueCell } from "./figure-cells.tsx";
import { isGap, useWording } from "./use-wording.ts";

const SIDES = ["own", "yearBefore"] as const;

/** Every share beside itself a year earlier. */
export function ComparisonSection({ rows }: { readonly rows: readonly DashboardRow[] }) {
  const { t } = useTranslation("dashboard");
  const { percent } = useFormats();
  const { shortName } = useWording();
  const compared = rows.filter(isDrawn);
  const title = useTitle(compared);
  if (compared.length === 0) return null;

  return (
    <ChartFigure
      title={title}
      sentence={t("comparison.yearSentence")}
      table={{
        caption: title,
        rowHeader: t("table.indicator"),
        columns: SIDES.map((side) => ({ key: side, label: t(`sides.${side}`) })),
        rows: compared.map((row) => tableRow(row, shortName(row.figure.indicator))),
      }}
      legend={<SideKey sides={SIDES} />}
    >
      <DumbbellChart
        name={t("comparison.yearSentence")}
        sides={SIDES}
        rows={compared.map(({ figure, before }) => ({
          key: figure.indicator,
          label: shortName(figure.indicator),
          points: { own: drawn(figure, ""), yearBefore: drawn(before, "") },
        }))}
        write={percent}
      />
    </ChartFigure>
  );
}

function useTitle(rows: readonly DashboardRow[]): string {
  const { t } = useTranslation("dashboard");
  const { shortName } = useWording();
  const changes = rows.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return t("comparison.nothing");

  const moved = rows.filter(({ change }) => change?.distinguishable && !change.acrossBreak);
  if (moved.length === 0) return t("comparison.stable");
  const names = moved.map(({ figure }) => shortName(figure.indicator)).join(", ");
  return t("comparison.moved", { count: moved.length, moved: String(moved.length), names });
}

/** A gap is in points: it has no place on an axis of shares. */
function isDrawn({ figure, before }: DashboardRow): boolean {
  return !isGap(figure.indicator) && (figure.status === "ok" || before.status === "ok");
}

function tableRow({ figure, before }: DashboardRow, label: string): FigureRow {
  return {
    key: figure.indicator,
    label,
    cells: { own: valueCell(figure), yearBefore: valueCell(before) },
  };
}
