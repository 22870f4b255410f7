import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type References, referencesFor } from "#app/components/benchmark/references.ts";
import type { DepartmentFigure } from "#app/domain/dashboard/by-department.ts";
import type { Dashboard } from "#app/domain/dashboard/dashboard.ts";
import type { MarkedPolicy } from "#app/domain/dashboard/policy-marks.ts";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import type { Vintages } from "#app/domain/territory/place.ts";
import { type Asked, addressOf } from "./choice.ts";
import { ComparisonSection } from "./comparison-section.tsx";
import { ExpectedNote } from "./expected-note.tsx";
import { Filters } from "./filters.tsx";
import { Finding } from "./finding.tsx";
import { FunnelSection } from "./funnel-section.tsx";
import { MapSection } from "./map-section.tsx";
import { OtherIndicators } from "./other-indicators.tsx";
import { SeriesSection } from "./series-section.tsx";
import { type SiteNames, siteNames } from "./site-names.ts";
import { SourceNote } from "./source-note.tsx";
import { Tiles } from "./tiles.tsx";
import { TrendSection } from "./trend-section.tsx";
import { useLandmarks } from "./use-landmarks.ts";
import "./dashboard.css";

export type DashboardPageProps = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly page: {
    readonly dashboard: Dashboard;
    readonly departments: readonly DepartmentFigure[];
    readonly profiles: readonly SiteProfile[];
    readonly hires: Readonly<Record<string, number>>;
    readonly vintages: readonly Vintages[];
    readonly policies: readonly MarkedPolicy[];
    readonly references: References;
    readonly choice: BaselineChoice;
  };
  readonly asked: Asked;
  readonly period: string;
  readonly periods: readonly string[];
  readonly address: string;
};

/** The dashboard: its finding and its filters, and all the rest where the period has hires. */
export function DashboardPage(props: DashboardPageProps) {
  const { dashboard, profiles, references } = props.page;
  const followed = dashboard.rows.find(({ figure }) => figure.indicator === props.asked.indicator);
  const { expected } = referencesFor(props.asked.indicator, references);
  const { hires } = dashboard.coverage;
  return (
    <div className="dashboard">
      <div className="grid gap-4">
        <Finding period={dashboard.period} row={followed} hires={hires} />
        {hires > 0 && <ExpectedNote expected={expected} />}
      </div>
      <Filters choice={choiceOf(props)} names={siteNames(profiles)} />
      {hires > 0 && <Sections {...props} />}
    </div>
  );
}

/** Top to bottom: tiles, trend, comparison, map, contracts apart, where figures come from. */
function Sections({ company, page, asked, address }: DashboardPageProps) {
  const { t } = useTranslation("dashboard");
  const { dashboard, departments, profiles, vintages, policies, references } = page;
  const names = siteNames(profiles);
  const followed = dashboard.rows.find(({ figure }) => figure.indicator === asked.indicator);
  const landmarks = useLandmarks()({ ...asked, policies, trend: followed?.trend ?? [] });
  const home = `/companies/${company.siren}`;
  const benchmark = `${home}/benchmark${references.peers ? `?period=${references.peers.time}` : ""}`;
  const explain = (indicator: Asked["indicator"]) =>
    `${home}/explain/${indicator}${addressOf({ ...asked, indicator })}`;
  return (
    <>
      <Tiles rows={dashboard.rows} {...{ references, explain }} benchmark={benchmark} />
      <section className="grid gap-6">
        <h2>{t("trend.title")}</h2>
        {followed && (
          <TrendSection indicator={asked.indicator} trend={followed.trend} landmarks={landmarks} />
        )}
      </section>
      <section className="grid gap-8">
        <h2>{t("comparison.title")}</h2>
        <ComparisonSection
          figures={dashboard.rows.map(({ figure }) => figure)}
          references={references}
        />
        <p className="no-print">
          <Link to={benchmark}>{t("comparison.more")}</Link>
        </p>
        {asked.site === null && <SiteComparison funnel={dashboard.funnel} names={names} />}
      </section>
      <section className="grid gap-6">
        <h2>{t("map.title")}</h2>
        <MapSection indicator={asked.indicator} departments={departments} />
      </section>
      <OtherIndicators rows={dashboard.rows} explain={explain} />
      <SeriesSection series={dashboard.series} />
      <SourceNote
        {...{ company, dashboard, vintages, names, address }}
        expected={references.expected}
        indicator={asked.indicator}
      />
      <p className="no-print">
        <Link to={`${home}/report${addressOf(asked)}`}>{t("footer.report")}</Link>
      </p>
    </>
  );
}

type Sites = { readonly funnel: Dashboard["funnel"]; readonly names: SiteNames };

function SiteComparison({ funnel, names }: Sites) {
  const { t } = useTranslation("dashboard");
  if (funnel === null) return <p className="note">{t("funnel.alone")}</p>;
  return <FunnelSection funnel={funnel} names={names} />;
}

function choiceOf({ page, asked, period, periods }: DashboardPageProps) {
  return {
    ...page.choice,
    indicator: asked.indicator,
    indicators: page.dashboard.rows.map(({ figure }) => figure.indicator),
    period,
    periods,
    site: asked.site,
    sites: page.profiles.map(({ code }) => ({ code, hires: page.hires[code] ?? 0 })),
  };
}
