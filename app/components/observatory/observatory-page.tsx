import { useTranslation } from "react-i18next";
import type { ObservatoryView } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { CiteSection } from "./cite-section.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { Finding } from "./finding.tsx";
import type { ListedRelease, ShownRelease } from "./listed-release.ts";
import { MapSection } from "./map-section.tsx";
import { ReleaseList } from "./release-list.tsx";
import { SeriesSection } from "./series-section.tsx";
import { TableSection } from "./table-section.tsx";
import "#app/components/dashboard/dashboard.css";
import "./observatory.css";

export type ObservatoryPageProps = {
  readonly release: ShownRelease;
  readonly releases: readonly ListedRelease[];
  readonly view: ObservatoryView;
  readonly address: string;
  /** Address of the file of the table. */
  readonly file: string;
};

/** Top to bottom: the finding, what to show, who is counted, table, map, over time, two releases, how to cite. */
export function ObservatoryPage({ release, releases, view, address, file }: ObservatoryPageProps) {
  const { t } = useTranslation("observatory");
  const { choice } = view;
  return (
    <div className="dashboard observatory">
      <Finding release={release} view={view} />
      <div className="grid grid-cols-1 gap-4">
        <ChoiceForm
          shown={release.id}
          compared={view.comparison?.with ?? null}
          releases={releases}
          view={view}
        />
        {view.notices.map((notice) => (
          <p key={notice} className="notice">
            {t(`notice.${notice}`)}
          </p>
        ))}
      </div>
      <CoverageSection coverage={view.coverage} />
      <TableSection
        choice={choice}
        table={view.table}
        period={release.period}
        release={release.id}
        file={file}
      />
      <section className="grid grid-cols-1 gap-6">
        <h2>{t("map.title")}</h2>
        <MapSection indicator={choice.indicator} level={choice.map} areas={view.map} />
      </section>
      <section className="grid grid-cols-1 gap-6">
        <h2>{t("series.title")}</h2>
        <SeriesSection indicator={choice.indicator} series={view.series} />
      </section>
      <Compared release={release} view={view} />
      <CiteSection release={release} choice={choice} address={address} />
      <ReleaseList releases={releases} />
    </div>
  );
}

function Compared({ release, view }: Pick<ObservatoryPageProps, "release" | "view">) {
  const { t } = useTranslation("observatory");
  const { comparison, choice } = view;
  return (
    <section className="grid grid-cols-1 gap-6">
      <h2>{t("comparison.title")}</h2>
      {comparison ? (
        <ComparisonSection
          level={choice.rows}
          before={comparison.with}
          after={release.id}
          rows={comparison.rows}
        />
      ) : (
        <p className="note">{t("comparison.none")}</p>
      )}
    </section>
  );
}
