import { useTranslation } from "react-i18next";
import type { FigureTableProps } from "#app/components/tables/figure-table.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { FIGURE_COLUMNS, valueCell, worthCells } from "./figure-cells.tsx";
import { isGap } from "./use-wording.ts";

export type LabelledFigure = { readonly label: string; readonly figure: Figure };

type Request = {
  readonly caption: string;
  readonly rowHeader: string;
  readonly indicator: IndicatorId;
  readonly rows: readonly LabelledFigure[];
};

/** The table of a series of figures of one indicator, with what each is worth. */
export function useFigureTable(): (request: Request) => FigureTableProps {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return ({ caption, rowHeader, indicator, rows }) => ({
    caption,
    rowHeader,
    columns: (isGap(indicator) ? GAP_COLUMNS : FIGURE_COLUMNS).map((key) => ({
      key,
      label: t(isGap(indicator) && key === "value" ? "table.gap" : `table.${key}`),
    })),
    rows: rows.map(({ label, figure }) => ({
      key: figure.group ?? figure.indicator,
      label,
      cells: { value: valueCell(figure), ...worthCells(figure, formats) },
    })),
  });
}

/** A gap has two shares, not one n and one N. */
const GAP_COLUMNS = ["value", "interval"] as const;
