import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useReferenceCells } from "#app/components/benchmark/reference-cells.tsx";
import { referencesFor } from "#app/components/benchmark/references.ts";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import { addressOf } from "./choice.ts";
import type { DashboardPageProps } from "./dashboard-page.tsx";
import { ExpectedNote } from "./expected-note.tsx";
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
  const landmarks = useLandmarks()({
    ...asked,
    policies: page.policies,
    trend: followed?.trend ?? [],
  });
  const { expected } = referencesFor(asked.indicator, page.references);
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
      {dashboard.coverage.hires > 0 && <ExpectedNote expected={expected} />}
      {followed && (
        <TrendSection
          indicator={asked.indicator}
          trend={followed.trend}
          landmarks={landmarks}
          height={175}
          level={2}
        />
      )}
      <ReportTable page={page} />
      <SourceNote
        {...{ company, dashboard, vintages, address }}
        expected={page.references.expected}
        names={siteNames(profiles)}
        indicator={asked.indicator}
      />
    </div>
  );
}

const COLUMNS = [
  "value",
  "interval",
  "numerator",
  "denominator",
  "peers",
  "expected",
  "change",
] as const;

function ReportTable({ page }: Pick<Props, "page">) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const changeText = useChangeText();
  const { shortName } = useWording();
  const cells = useReferenceCells();
  const referenceCells = (indicator: string) => {
    const { peers, expected } = referencesFor(indicator, page.references);
    return { peers: cells.peers(peers), expected: cells.expected(expected) };
  };
  const rows = page.dashboard.rows.filter(({ figure }) => TILES.includes(figure.indicator));
  return (
    <FigureTable
      caption={t("report.table")}
      rowHeader={t("table.indicator")}
      columns={columnsFor(page.references).map((key) => ({ key, label: t(`table.${key}`) }))}
      rows={rows.map(({ figure, change }) => ({
        key: figure.indicator,
        label: shortName(figure.indicator),
        cells: {
          value: valueCell(figure),
          ...worthCells(figure, formats),
          ...referenceCells(figure.indicator),
          change: { value: null, text: figure.status === "ok" ? changeText(change) : "–" },
        },
      }))}
    />
  );
}

/** A column that could hold no number has no place on the sheet. */
function columnsFor({ peers, expected }: Props["page"]["references"]) {
  const isExpected = expected.some(({ status }) => status === "known");
  return COLUMNS.filter(
    (key) => (key !== "peers" || peers !== null) && (key !== "expected" || isExpected),
  );
}
