import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { Dashboard } from "#app/domain/dashboard/dashboard.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { valueCell } from "./figure-cells.tsx";

const QUESTIONS = ["priorityDistrict", "rural", "women"] as const;

/** Apprentices, interns, temporary workers and short contracts, each counted apart. */
export function SeriesSection({ series }: { readonly series: Dashboard["series"] }) {
  const { t } = useTranslation("dashboard");
  const { number } = useFormats();
  return (
    <section className="grid gap-3">
      <h2>{t("series.title")}</h2>
      <p className="note">{t("series.lead")}</p>
      <FigureTable
        caption={t("series.caption")}
        rowHeader={t("series.contract")}
        columns={[
          { key: "hires", label: t("series.hires") },
          ...QUESTIONS.map((key) => ({ key, label: t(`series.${key}`) })),
        ]}
        rows={series.map(({ series: contract, rows }) => ({
          key: contract,
          label: t(`series.${contract as "interns"}`),
          cells: {
            hires: hiresCell(rows[0]?.figure.base ?? null, number),
            ...Object.fromEntries(
              QUESTIONS.map((question, index) => {
                const row = rows[index];
                return [question, row ? valueCell(row.figure) : { value: null, text: null }];
              }),
            ),
          },
        }))}
      />
    </section>
  );
}

function hiresCell(hires: number | null, number: (value: number | null) => string) {
  return { value: hires, text: number(hires) };
}
