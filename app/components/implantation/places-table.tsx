import { useTranslation } from "react-i18next";
import { type FigureRow, FigureTable } from "#app/components/tables/figure-table.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import type { MarketIndicator, ShownImplantation } from "./shown-implantation.ts";
import { OUTLOOK_COLUMNS, useOutlookCells } from "./use-outlook-cells.tsx";
import { usePeople } from "./use-people.ts";

type Props = Pick<
  ShownImplantation,
  "posts" | "places" | "ratios" | "population" | "others" | "known"
> & {
  readonly indicator: MarketIndicator;
};

/** Places side by side for one share, as each population loaded is and as the company hires. */
export function PlacesTable(shown: Props) {
  const { t } = useTranslation(["implantation", "indicators"]);
  const { number } = useFormats();
  const { indicator, posts, known } = shown;
  const rows = useRows(shown);
  const name = t(`${indicator}.name`, { ns: "indicators" });
  const isCorrected = rows.some(({ cells }) => cells.corrected?.value != null);
  return (
    <section className="grid gap-2">
      <FigureTable
        caption={t("table.caption", { indicator: name, posts: number(posts) })}
        rowHeader={t("table.place")}
        columns={OUTLOOK_COLUMNS.filter((key) => isCorrected || key !== "corrected").map((key) => ({
          key,
          label: t(`table.${key}`),
        }))}
        rows={rows}
      />
      {known.includes(indicator) && <CorrectionNote {...shown} />}
    </section>
  );
}

/** How the company hires beside the population chosen. */
function CorrectionNote({ indicator, ratios, population }: Props) {
  const { t } = useTranslation(["implantation", "indicators"]);
  const { number } = useFormats();
  const ratio = ratios[indicator];
  const names = {
    indicator: t(`${indicator}.name`, { ns: "indicators" }),
    people: usePeople(population.baseline),
  };
  if (ratio === null) return <p className="note">{t("correction.unknown", names)}</p>;
  const { low, high } = ratio;
  const written = { ratio: number(ratio.ratio, 2), low: number(low, 2), high: number(high, 2) };
  return <p className="note">{t("correction.known", { ...names, ...written })}</p>;
}

/** A row for each place; for each place and population, the one chosen first, where there are several. */
function useRows({ indicator, places, population, others }: Props): readonly FigureRow[] {
  const { t } = useTranslation(["implantation", "effects"]);
  const cells = useOutlookCells();
  return places.flatMap(({ zone, name, outlooks }, rank) => {
    const besides = [
      { baseline: population.baseline, outlook: outlooks[indicator] },
      ...others.map(({ baseline, outlooks: other }) => ({
        ...{ baseline, outlook: other[rank]?.[indicator] ?? null },
      })),
    ];
    return besides.map(({ baseline, outlook }) => {
      const names = { place: name, population: t(`baseline.names.${baseline}`, { ns: "effects" }) };
      return {
        key: `${rank + 1}-${zone}-${baseline}`,
        label: others.length === 0 ? name : t("table.among", names),
        cells: cells(outlook),
      };
    });
  });
}
