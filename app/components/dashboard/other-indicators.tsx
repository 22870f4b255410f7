import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { FIGURE_COLUMNS, valueCell, worthCells } from "./figure-cells.tsx";
import { TILES } from "./tiles.tsx";
import { useChangeText } from "./use-change-text.ts";
import { useWording } from "./use-wording.ts";

type Props = {
  readonly rows: readonly DashboardRow[];
  readonly explain: (indicator: IndicatorId) => string;
};

/** Every indicator that has no tile, each leading to its explanation. */
export function OtherIndicators({ rows, explain }: Props) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const changeText = useChangeText();
  const { name } = useWording();
  const others = rows.filter(({ figure }) => !TILES.includes(figure.indicator));
  return (
    <section className="grid gap-3">
      <h2>{t("others.title")}</h2>
      <FigureTable
        caption={t("others.caption")}
        rowHeader={t("table.indicator")}
        columns={[...FIGURE_COLUMNS, "change" as const].map((key) => ({
          key,
          label: t(`table.${key}`),
        }))}
        rows={others.map(({ figure, change }) => ({
          key: figure.indicator,
          label: <Link to={explain(figure.indicator)}>{name(figure.indicator)}</Link>,
          cells: {
            value: valueCell(figure),
            ...worthCells(figure, formats),
            change: { value: null, text: figure.status === "ok" ? changeText(change) : "–" },
          },
        }))}
      />
    </section>
  );
}
