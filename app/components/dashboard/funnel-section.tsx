import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { FunnelChart } from "#app/components/charts/funnel-chart.tsx";
import type { DrawnSite } from "#app/components/charts/site-mark.tsx";
import type { FigureRow } from "#app/components/tables/figure-table.tsx";
import type { Funnel, FunnelSite } from "#app/domain/dashboard/funnel.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { intervalText, valueCell } from "./figure-cells.tsx";
import type { SiteNames } from "./site-names.ts";
import { useWording } from "./use-wording.ts";

type Props = { readonly funnel: Funnel; readonly names: SiteNames };

/** Sites compared as chance allows: who stands apart, and nobody ranked. */
export function FunnelSection({ funnel, names }: Props) {
  const { t } = useTranslation("dashboard");
  const { number, percent } = useFormats();
  const title = useTitle(funnel);
  const drawn = funnel.sites.flatMap((site) => drawnSite(site, names));
  const sentence = t("funnel.sentence", { target: percent(funnel.target) });
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={useTable(funnel, names, title)}
      legend={
        <>
          <p className="axis-name">{t("funnel.axis")}</p>
          {funnel.dispersion > 1 && (
            <p className="note">
              {t("funnel.dispersion", { factor: number(funnel.dispersion, 1) })}
            </p>
          )}
        </>
      }
    >
      <FunnelChart
        name={sentence}
        sites={drawn}
        curve={funnel.curve}
        target={funnel.target}
        write={percent}
        count={number}
      />
    </ChartFigure>
  );
}

function useTitle({ indicator, sites }: Funnel): string {
  const { t } = useTranslation("dashboard");
  const { name } = useWording();
  const beyond = sites.filter(isApart).length;
  const words = { name: name(indicator), count: beyond, beyond: String(beyond) };
  return beyond === 0 ? t("funnel.none", words) : t("funnel.some", words);
}

/** A site whose own share is too uncertain is not drawn, so it is not counted as standing apart. */
function isApart({ figure, position }: FunnelSite): boolean {
  return figure.status === "ok" && position !== "within";
}

function useTable({ sites }: Funnel, names: SiteNames, caption: string) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  return {
    caption,
    rowHeader: t("table.site"),
    columns: [
      { key: "value", label: t("table.value") },
      { key: "hires", label: t("funnel.hires") },
      { key: "limits95", label: t("funnel.limits95") },
      { key: "limits998", label: t("funnel.limits998") },
      { key: "position", label: t("funnel.position") },
    ],
    rows: sites.map(
      ({ site, hires, figure, within95, within998, position }): FigureRow => ({
        key: site,
        label: names[site] ?? site,
        cells: {
          value: valueCell(figure),
          hires: { value: hires, text: formats.number(hires) },
          limits95: { value: null, text: intervalText(within95.low, within95.high, formats) },
          limits998: { value: null, text: intervalText(within998.low, within998.high, formats) },
          position: { value: null, text: t(`funnel.${position}`) },
        },
      }),
    ),
  };
}

function drawnSite({ site, figure, hires, position }: FunnelSite, names: SiteNames): DrawnSite[] {
  if (figure.status !== "ok" || figure.value === null) return [];
  return [{ key: site, label: names[site] ?? site, hires, value: figure.value, position }];
}
