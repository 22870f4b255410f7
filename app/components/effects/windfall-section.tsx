import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { WindfallShare } from "#app/domain/effects/windfall.ts";
import { useFormats } from "#app/locales/use-texts.ts";

const COLUMNS = ["count", "share", "interval", "national"] as const;

/** The recruiters' answers to the windfall question, beside the national reference. */
export function WindfallSection({ shares }: { readonly shares: readonly WindfallShare[] }) {
  const { t } = useTranslation("effects");
  const { number, percent } = useFormats();
  return (
    <section className="grid gap-3">
      <h2>{t("page.windfall")}</h2>
      <p>{t("page.windfallLead")}</p>
      <FigureTable
        caption={t("windfall.caption")}
        rowHeader={t("windfall.answer")}
        columns={COLUMNS.map((key) => ({
          key,
          label: key === "interval" ? t("chart.interval") : t(`windfall.${key}`),
        }))}
        rows={shares.map(({ answer, count, share, interval, national }) => ({
          key: answer,
          label: t(`windfall.${answer}`),
          cells: {
            count: { value: count, text: number(count) },
            share: { value: share, text: percent(share) },
            interval: {
              value: null,
              text: interval ? `${percent(interval.low)} – ${percent(interval.high)}` : "–",
            },
            national: { value: national, text: percent(national, 0) },
          },
        }))}
      />
    </section>
  );
}
