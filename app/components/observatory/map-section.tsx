import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { stepBounds, stepOf } from "#app/components/map/department-step.ts";
import type { MapArea } from "#app/domain/benchmark/observatory/map-view.ts";
import type { ShownFigure } from "#app/domain/benchmark/observatory/shown-figure.ts";
import { departmentLabel } from "#app/domain/territory/departments.ts";
import { regionName } from "#app/domain/territory/regions.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptNames } from "./kept-figures.tsx";
import { MapKey } from "./map-key.tsx";
import { type DrawnArea, ReleaseMap } from "./release-map.tsx";
import { shareCell, worthCells } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";
import "#app/components/map/map.css";

type Props = {
  readonly indicator: string;
  readonly level: "reg" | "dep";
  readonly areas: readonly MapArea[];
};

/** The indicator by region or département. Steps come from published shares alone. */
export function MapSection({ indicator, level, areas }: Props) {
  const { t } = useTranslation("observatory");
  const name = useObservatoryWords().indicator(indicator);
  const shares = areas.flatMap(({ cell: { figure } }) =>
    figure.status === "ok" ? [figure.share] : [],
  );
  const bounds = stepBounds(shares);
  const title = useTitle(name, level, shares);
  const table = useTable(title, level, areas);
  const sentence = t("map.sentence", { name });
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={table}
      legend={
        <>
          <MapKey bounds={bounds} />
          <KeptNames
            figures={areas.map(({ code, cell }) => ({ ...cell, name: areaName(level, code) }))}
          />
          <p className="note">{t("map.attribution")}</p>
        </>
      }
    >
      <ReleaseMap name={sentence} areas={areas.map((area) => drawn(area, bounds))} level={level} />
    </ChartFigure>
  );
}

function useTitle(name: string, level: "reg" | "dep", shares: readonly number[]): string {
  const { t } = useTranslation("observatory");
  const { percent } = useFormats();
  const area = t(`map.area.${level}`);
  if (shares.length === 0) return t("map.findingNone", { name, area });

  const low = percent(Math.min(...shares), 0);
  const high = percent(Math.max(...shares), 0);
  return t(low === high ? "map.findingFlat" : "map.finding", { name, low, high, area });
}

function areaName(level: "reg" | "dep", code: string): string {
  return level === "reg" ? regionName(code) : departmentLabel(code);
}

function useTable(caption: string, level: "reg" | "dep", areas: readonly MapArea[]) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const formats = useFormats();
  return {
    caption,
    rowHeader: words.level(level),
    columns: [
      { key: "value", label: t("table.share") },
      { key: "interval", label: t("table.interval") },
      { key: "n", label: t("table.n") },
      { key: "employers", label: t("coverage.employers") },
    ],
    rows: areas.map(({ code, cell }) => ({
      key: code,
      label: `${areaName(level, code)} (${code})`,
      cells: { value: shareCell(cell), ...worthCells(cell, formats) },
    })),
  };
}

function drawn(
  { code, departments, cell: { figure } }: MapArea,
  bounds: readonly number[],
): DrawnArea {
  if (figure.status === "notApplicable") return { code, departments, drawn: null };

  const value = figure.status === "ok" ? figure.share : null;
  return {
    code,
    departments,
    drawn: { key: code, value, step: colourStep(figure, bounds), sites: 0 },
  };
}

/** A range takes the colour of its bound: there is no share to place more precisely. */
function colourStep(figure: ShownFigure, bounds: readonly number[]): number | null {
  if (figure.status === "ok") return stepOf(figure.share, bounds);
  if (figure.status !== "band") return null;
  return stepOf(figure.atLeast > 0 ? figure.atLeast : figure.atMost, bounds);
}
