import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Issue } from "#app/intake/issue.ts";
import type { FileKind } from "#app/intake/reading.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { FileSample } from "./file-sample.tsx";
import type { Found } from "./found.ts";
import { IssueList } from "./issue-list.tsx";
import { RereadForm } from "./reread-form.tsx";
import { StepActions } from "./step-actions.tsx";
import { StepPage } from "./step-page.tsx";
import { useSeparatorName } from "./use-separator-name.ts";

type Props = {
  readonly siren: string;
  readonly home: string;
  readonly fileName: string | null;
  readonly kind: FileKind;
  /** Null when the choices made cannot be read. */
  readonly found: Found | null;
  readonly issues: readonly Issue[];
};

/** What was found in a file that came in, and the way to correct it. */
export function FoundFile({ siren, home, fileName, kind, found, issues }: Props) {
  const { t } = useTranslation("imports");
  return (
    <StepPage
      {...{ siren, fileName }}
      step="deposit"
      title={`${t("file.title")} (${t(`kind.${kind}`).toLowerCase()})`}
      lead={t("file.lead")}
    >
      {issues.length > 0 && (
        <div className={found ? "notice" : "error-summary"}>
          {!found && <h2 className="text-lg">{t("file.unreadable")}</h2>}
          <IssueList issues={issues} />
        </div>
      )}
      {found && <FoundFacts found={found} />}
      {found && <FileSample found={found} />}
      <RereadForm encoding={found?.encoding ?? null} separator={found?.separator ?? null} />
      <Form method="post" id="confirm-file" />
      {found && <StepActions label={t("next")} back={null} home={home} form="confirm-file" />}
    </StepPage>
  );
}

function FoundFacts({ found }: { readonly found: Found }) {
  const { t } = useTranslation("imports");
  const { number } = useFormats();
  const separatorName = useSeparatorName();
  const { encoding, samples, separator, headerLine, lines, bytes } = found;
  return (
    <dl className="facts">
      <dt>{t("file.encoding")}</dt>
      <dd>{encoding}</dd>
      {samples.length > 0 && <dt>{t("file.accents")}</dt>}
      {samples.length > 0 && <dd>{samples.join(", ")}</dd>}
      <dt>{t("file.separator")}</dt>
      <dd>{separatorName(separator)}</dd>
      <dt>{t("file.headerLine")}</dt>
      <dd>{number(headerLine)}</dd>
      <dt>{t("file.lines")}</dt>
      <dd>{number(lines)}</dd>
      <dt>{t("file.size")}</dt>
      <dd>{t("file.sizeValue", { size: number(bytes / 1000, bytes < 10_000 ? 1 : 0) })}</dd>
    </dl>
  );
}
