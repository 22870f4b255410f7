import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { type DrawnDepartment, stepBounds, stepOf } from "#app/components/map/department-step.ts";
import { FranceMap } from "#app/components/map/france-map.tsx";
import { MapKey } from "#app/components/map/map-key.tsx";
import { departmentName } from "#app/components/map/shapes.ts";
import type { FigureRow } from "#app/components/tables/figure-table.tsx";
import type { DepartmentFigure } from "#app/domain/dashboard/by-department.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { valueCell, worthCells } from "./figure-cells.tsx";
import { useWording } from "./use-wording.ts";
import "#app/components/map/map.css";

type Props = {
  readonly indicator: IndicatorId;
  readonly departments: readonly DepartmentFigure[];
};

/** Where the sites are, and what they measure by département. */
export function MapSection({ indicator, departments }: Props) {
  const { t } = useTranslation("dashboard");
  const { name } = useWording();
  const title = useTitle(departments);
  const table = useTable(departments, title);
  if (departments.length === 0) return <p className="note">{t("map.nowhere")}</p>;

  const values = departments.flatMap(({ figure }) => shownValue(figure) ?? []);
  const bounds = stepBounds(values);
  const sentence = t("map.sentence", { name: name(indicator) });
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={table}
      legend={
        <>
          <MapKey bounds={bounds} />
          <p className="note">{t("map.attribution")}</p>
        </>
      }
    >
      <FranceMap name={sentence} departments={departments.map((one) => drawn(one, bounds))} />
    </ChartFigure>
  );
}

function useTitle(departments: readonly DepartmentFigure[]): string {
  const { t } = useTranslation("dashboard");
  const { number } = useFormats();
  const total = departments.reduce((sum, { sites }) => sum + sites, 0);
  const sites = t("map.sites", { count: total, total: number(total) });
  const count = departments.length;
  return t("map.finding", { count, sites, departments: number(count) });
}

function useTable(departments: readonly DepartmentFigure[], caption: string) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return {
    caption,
    rowHeader: t("table.department"),
    columns: (["sites", "value", "interval", "numerator", "denominator"] as const).map((key) => ({
      key,
      label: t(`table.${key}`),
    })),
    rows: departments.map(
      ({ department, sites, figure }): FigureRow => ({
        key: department,
        label: `${departmentName(department)} (${department})`,
        cells: {
          ...worthCells(figure, formats),
          sites: { value: sites, text: formats.number(sites) },
          value: valueCell(figure),
        },
      }),
    ),
  };
}

function shownValue({ status, value }: DepartmentFigure["figure"]): number | null {
  return status === "ok" ? value : null;
}

function drawn(
  { department, sites, figure }: DepartmentFigure,
  bounds: readonly number[],
): DrawnDepartment {
  const value = shownValue(figure);
  return { key: department, value, step: value === null ? null : stepOf(value, bounds), sites };
}
