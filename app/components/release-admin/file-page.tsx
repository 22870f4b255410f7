import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { AdminAnswer } from "./admin-answer.ts";
import { AnswerNotice } from "./answer-notice.tsx";
import { AuditSection } from "./audit-section.tsx";
import { CheckList } from "./check-list.tsx";
import { FigureAudits } from "./figure-audits.tsx";
import { FileActions } from "./file-actions.tsx";
import { PreparationProgress } from "./preparation-progress.tsx";
import { PrintSection } from "./print-section.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import type { FileFacts } from "./release-facts.ts";
import "./release-admin.css";
import { useReleaseWords } from "./use-release-words.ts";

type Props = { readonly file: FileFacts; readonly answer: AdminAnswer | null };

/** One release for who prepares and publishes: where it stands, what its audit found, what may be done now. */
export function FilePage({ file, answer }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const { report, manifest } = file;
  return (
    <div className="grid grid-cols-1 gap-10">
      <FileHeader file={file} />
      {answer && <AnswerNotice answer={answer} />}
      {file.state === "preparing" && <PreparationProgress seconds={file.secondsRunning} />}
      {file.refusal && <RefusalNotice refusal={file.refusal} />}
      {report && manifest && (
        <>
          <AuditSection {...{ report, manifest }} />
          <CheckList checks={manifest.audit.checks} report={report} />
          <FigureAudits report={report} />
          <PrintSection {...{ manifest }} manifestSha256={file.manifestSha256} />
        </>
      )}
      {manifest && !report && <p className="notice">{t("audit.notKept")}</p>}
      <FileActions {...{ file, answer }} />
    </div>
  );
}

function FileHeader({ file }: Pick<Props, "file">) {
  const { t } = useTranslation("releaseAdmin");
  const { dateTime } = useFormats();
  const words = useReleaseWords();
  const { id, state, reason, preparedAt, preparedBy, publishedAt, publishedBy } = file;
  const isOvertaken = state === "outdated" && file.yearClosed;
  const { preparedByOperator: operator } = file;
  const preparer = operator === null ? t("file.unknown") : t("file.operator", { operator });
  return (
    <header className="grid gap-3">
      <p>
        <Link to="/admin/releases">{t("file.back")}</Link>
      </p>
      <h1>{t("file.title", { release: words.release(file) })}</h1>
      <p className="lead">{t(`told.${isOvertaken ? "overtaken" : state}`)}</p>
      <ul className="release-dates">
        <li>{t("file.prepared", { at: dateTime(preparedAt), by: preparedBy ?? preparer })}</li>
        {publishedAt && (
          <li>
            {t("file.published", {
              at: dateTime(publishedAt),
              by: publishedBy ?? t("file.unknown"),
            })}
          </li>
        )}
        {reason && <li>{t("file.reason", { reason })}</li>}
        {publishedAt && (
          <li>
            <Link to={`/releases/${id}`}>{t("file.public")}</Link>
          </li>
        )}
      </ul>
    </header>
  );
}
