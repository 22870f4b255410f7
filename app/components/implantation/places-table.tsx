import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import { type FigureCell, FigureTable } from "#app/components/tables/figure-table.tsx";
import type { PlaceOutlook } from "#app/domain/effects/implantation.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { MarketIndicator, ShownImplantation, ShownPlace } from "./shown-implantation.ts";

type Props = {
  readonly indicator: MarketIndicator;
  readonly posts: number;
  readonly places: readonly ShownPlace[];
  readonly ratio: ShownImplantation["ratios"][MarketIndicator];
};

const PLAIN = ["local", "before", "after", "gain", "hired"] as const;

/** Places side by side for one share, as residents are and as the company hires. */
export function PlacesTable({ indicator, posts, places, ratio }: Props) {
  const { t } = useTranslation(["implantation", "indicators"]);
  const { number } = useFormats();
  const cells = useCells();
  const name = t(`${indicator}.name`, { ns: "indicators" });
  return (
    <section className="grid gap-2">
      <FigureTable
        caption={t("table.caption", { indicator: name, posts: number(posts) })}
        rowHeader={t("table.place")}
        columns={[...PLAIN, ...(ratio ? (["corrected"] as const) : [])].map((key) => ({
          key,
          label: t(`table.${key}`),
        }))}
        rows={places.map(({ zone, name: label, outlooks }, rank) => ({
          key: `${rank + 1}-${zone}`,
          label,
          cells: cells(outlooks[indicator]),
        }))}
      />
      <p className="note">
        {ratio
          ? t("correction.known", {
              indicator: name,
              ratio: number(ratio.ratio, 2),
              low: number(ratio.low, 2),
              high: number(ratio.high, 2),
            })
          : t("correction.unknown", { indicator: name })}
      </p>
    </section>
  );
}

function useCells() {
  const { t } = useTranslation("implantation");
  const { number, percent, points } = useFormats();
  return (outlook: PlaceOutlook | null): Readonly<Record<string, FigureCell>> => {
    if (outlook === null) {
      const unknown = { value: null, text: <NoNumber code="nr" /> };
      return Object.fromEntries([...PLAIN, "corrected"].map((key) => [key, unknown]));
    }
    const { localShare, before, after, change, hired, corrected } = outlook;
    // Two equal percentages and a difference beside them would contradict each other.
    const isHidden = change !== 0 && percent(before) === percent(after);
    const told = corrected && {
      hired: number(corrected.hired, 1),
      low: number(corrected.low, 1),
      high: number(corrected.high, 1),
    };
    return {
      local: { value: localShare, text: percent(localShare) },
      before: { value: before, text: percent(before) },
      after: { value: after, text: percent(after) },
      gain: { value: change, text: isHidden ? t("table.noGain") : points(change) },
      hired: { value: hired, text: number(hired, 1) },
      corrected: { value: corrected?.hired ?? null, text: told ? t("range", told) : "–" },
    };
  };
}
