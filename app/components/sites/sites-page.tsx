import { useTranslation } from "react-i18next";
import { MapSection } from "#app/components/dashboard/map-section.tsx";
import { siteNames } from "#app/components/dashboard/site-names.ts";
import type { DepartmentFigure } from "#app/domain/dashboard/by-department.ts";
import type { MarkedPolicy } from "#app/domain/dashboard/policy-marks.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { SiteTable } from "./site-table.tsx";
import { SiteTrends } from "./site-trends.tsx";
import "#app/components/dashboard/dashboard.css";

type Props = {
  readonly period: Period | null;
  readonly profiles: readonly SiteProfile[];
  readonly hires: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
  readonly departments: readonly DepartmentFigure[];
  readonly trends: readonly { readonly site: string; readonly trend: readonly Figure[] }[];
  readonly policies: readonly MarkedPolicy[];
};

/** S2 comes before S10. */
const inOrder = new Intl.Collator("fr", { numeric: true });

/** Where the sites are, whom they hire, how each goes. */
export function SitesPage(props: Props) {
  const { t } = useTranslation("sites");
  const { number } = useFormats();
  const { departments, trends, policies } = props;
  const profiles = props.profiles.toSorted((a, b) => inOrder.compare(a.code, b.code));
  const total = profiles.length;
  return (
    <div className="dashboard">
      <header className="grid gap-3">
        <h1>{t("finding", { count: total, total: number(total) })}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      <section>
        <SiteTable {...props} profiles={profiles} />
        <p className="note mt-3">{t("verdictNote")}</p>
      </section>
      <section className="grid gap-6">
        <h2>{t("map")}</h2>
        <MapSection indicator="priorityDistrict" departments={departments} />
      </section>
      {trends.length > 1 && (
        <section className="grid gap-6">
          <h2>{t("trends")}</h2>
          <SiteTrends {...{ trends, policies }} names={siteNames(profiles)} />
        </section>
      )}
    </div>
  );
}
