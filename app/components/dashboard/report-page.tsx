import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import { addressOf } from "./choice.ts";
import type { DashboardPageProps } from "./dashboard-page.tsx";
import { valueCell, worthCells } from "./figure-cells.tsx";
import { Finding } from "./finding.tsx";
import { siteNames } from "./site-names.ts";
import { SourceNote } from "./source-note.tsx";
import { TILES } from "./tiles.tsx";
import { TrendSection } from "./trend-section.tsx";
import { useChangeText } from "./use-change-text.ts";
import { useLandmarks } from "./use-landmarks.ts";
import { useWording } from "./use-wording.ts";
import "./dashboard.css";

type Props = Pick<DashboardPageProps, "company" | "page" | "asked" | "address">;

/** The dashboard on one sheet: the sentence, the trend, the indicators, where they come from. */
export function ReportPage({ company, page, asked, address }: Props) {
  const { t } = useTranslation("dashboard");
  const { period } = useWording();
  const { dashboard, vintages, profiles } = page;
  const followed = dashboard.rows.find(({ figure }) => figure.indicator === asked.indicator);
  const landmarks = useLandmarks(asked.indicator, followed?.trend ?? []);
  return (
    <div className="report">
      <p className="no-print note">
        {t("report.lead")}{" "}
        <Link to={`/companies/${company.siren}${addressOf(asked)}`}>{t("report.back")}</Link>
      </p>
      <p className="report-head">
        <strong>{company.name}</strong> · SIREN {company.siren} · {period(dashboard.period)}
      </p>
      <Finding period={dashboard.period} row={followed} hires={dashboard.coverage.hires} />
      {followed && (
        <TrendSection
          indicator={asked.indicator}
          trend={followed.trend}
          landmarks={landmarks}
          height={210}
          level={2}
        />
      )}
      <ReportTable page={page} />
      <SourceNote
        {...{ company, dashboard, vintages, address }}
        names={siteNames(profiles)}
        indicator={asked.indicator}
      />
    </div>
  );
}

const COLUMNS = ["value", "interval", "numerator", "denominator", "yearBefore", "change"] as const;

function ReportTable({ page }: Pick<Props, "page">) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const changeText = useChangeText();
  const { shortName } = useWording();
  const rows = page.dashboard.rows.filter(({ figure }) => TILES.includes(figure.indicator));
  return (
    <FigureTable
      caption={t("report.table")}
      rowHeader={t("table.indicator")}
      columns={COLUMNS.map((key) => ({ key, label: t(`table.${key}`) }))}
      rows={rows.map(({ figure, before, change }) => ({
        key: figure.indicator,
        label: shortName(figure.indicator),
        cells: {
          value: valueCell(figure),
          ...worthCells(figure, formats),
          yearBefore: valueCell(before),
          change: { value: null, text: figure.status === "ok" ? changeText(change) : "–" },
        },
      }))}
    />
  );
}
