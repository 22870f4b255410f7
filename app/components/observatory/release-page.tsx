import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "#app/components/layout/breadcrumbs.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import type { ListedRelease } from "./listed-release.ts";
import { ReleaseErratum } from "./release-erratum.tsx";
import type { ReleaseFacts } from "./release-facts.ts";
import { ReleaseFiles } from "./release-files.tsx";
import { PlanSection } from "./release-plan.tsx";
import { PrintTable } from "./release-prints.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";
import { VintageTable } from "./vintage-table.tsx";
import "#app/components/dashboard/dashboard.css";
import "./observatory.css";

export type ReleasePageProps = {
  readonly release: ListedRelease & { readonly manifestSha256: string };
  /** Every version of the same quarter, this one included, the latest first. */
  readonly revisions: readonly ListedRelease[];
  readonly facts: ReleaseFacts;
};

/** A release in words: state, coverage, rules, vintages, files and their fingerprints. */
export function ReleasePage({ release, revisions, facts }: ReleasePageProps) {
  const { t } = useTranslation(["releases", "observatory"]);
  const { date } = useFormats();
  const words = useObservatoryWords();
  const title = t("title", { release: release.id });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t("title", { ns: "observatory" }), to: "/observatory" },
          { label: title },
        ]}
      />
      <div className="dashboard observatory release">
        <header className="grid gap-4">
          <h1>{title}</h1>
          <p className="lead">{words.release(release.id)}</p>
          <p>{t("lead", { date: date(release.publishedAt) })}</p>
          {release.supersededBy && (
            <p className="notice">
              {t("corrected")}{" "}
              <Link to={`/releases/${release.supersededBy}`}>
                {words.release(release.supersededBy)}
              </Link>
            </p>
          )}
          <p className="no-print">
            <Link to={`/observatory?release=${release.id}`} className="button button-primary">
              {t("read")}
            </Link>
          </p>
        </header>
        <ReleaseErratum shown={release.id} facts={facts} revisions={revisions} />
        <PlanSection period={release.period} facts={facts} />
        <VintageTable vintages={facts.vintages} />
        <ReleaseFiles id={release.id} />
        <PrintTable facts={facts} manifestSha256={release.manifestSha256} />
      </div>
    </>
  );
}
