import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Precision } from "#app/domain/hiring/alone.ts";
import type { IntakeReport } from "#app/intake/issue.ts";
import { AnomalyReport } from "./anomaly-report.tsx";
import { Conservation } from "./conservation.tsx";
import { LoneLinesTable } from "./lone-lines-table.tsx";
import { type IndicatorChange, PreviewTable } from "./preview-table.tsx";
import type { PublishAnswer } from "./publish-answer.ts";
import { PublishForm } from "./publish-form.tsx";
import { DropDraft } from "./step-actions.tsx";
import { StepPage } from "./step-page.tsx";

type Props = {
  readonly siren: string;
  readonly home: string;
  readonly fileName: string | null;
  readonly mode: "replace" | "append";
  readonly report: IntakeReport;
  readonly isPublishable: boolean;
  /** Null when no indicator can change. */
  readonly preview: readonly IndicatorChange[] | null;
  /** Lines alone in the file; null when its lines are not people. */
  readonly alone: Readonly<Record<Precision, number>> | null;
  /** What was made coarser: months to quarters, residences to employment zones. */
  readonly coarsened: { readonly quarter: boolean; readonly zone: boolean };
  readonly zonesLoaded: boolean;
  readonly toAgree: readonly string[];
  /** Repairs that were refused: their lines are among the rejected ones. */
  readonly refused: readonly string[];
  readonly answer: PublishAnswer | null;
};

/** The bilan d'anomalies of a file that was read, what it will change, and the act of publishing. */
export function CheckPage(props: Props) {
  const { siren, home, fileName, report, preview, alone, coarsened, zonesLoaded } = props;
  const { t } = useTranslation("importCheck");
  const { t: tImports } = useTranslation("imports");
  return (
    <StepPage {...{ siren, fileName }} step="check" title={t("title")} lead={t("lead")}>
      <Conservation counts={report.counts} />
      <AnomalyReport groups={report.groups} />
      {report.counts.rejected > 0 && <RejectsFile home={home} />}
      {preview && <PreviewTable changes={preview} />}
      {preview && alone && (
        <LoneLinesTable lines={report.counts.accepted} {...{ alone, coarsened, zonesLoaded }} />
      )}
      {props.isPublishable ? <PublishForm {...props} /> : <NothingToPublish siren={siren} />}
      <div className="actions">
        <Link to={`${home}/values`}>{t("again")}</Link>
        <Link to={`${home}/columns`}>{tImports("columns.title")}</Link>
        <DropDraft home={home} />
      </div>
    </StepPage>
  );
}

/** The rejected lines to correct and send back. */
export function RejectsFile({ home }: { readonly home: string }) {
  const { t } = useTranslation("importCheck");
  return (
    <section className="grid gap-2">
      <h2>{t("rejectsTitle")}</h2>
      <p>{t("rejects")}</p>
      <p>
        <a href={`${home}/rejects`} download="lignes-rejetees.csv">
          {t("rejectsFile")}
        </a>
      </p>
    </section>
  );
}

function NothingToPublish({ siren }: { readonly siren: string }) {
  const { t } = useTranslation("importCheck");
  const { t: tImports } = useTranslation("imports");
  return (
    <section className="error-summary grid gap-3">
      <p>{t("nothingAccepted")}</p>
      <p>
        <Link to={`/companies/${siren}/imports/new`}>{tImports("draft.again")}</Link>
      </p>
    </section>
  );
}
