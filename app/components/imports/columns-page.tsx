import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import type { Issue } from "#app/intake/issue.ts";
import type { ColumnProposal } from "#app/intake/match-headers.ts";
import type { FileKind } from "#app/intake/reading.ts";
import type { WrongColumn } from "./chosen-columns.ts";
import { ColumnRow } from "./column-row.tsx";
import { IssueList } from "./issue-list.tsx";
import { StepActions } from "./step-actions.tsx";
import { StepPage } from "./step-page.tsx";
import { useFieldName } from "./use-field-name.ts";

type Props = {
  readonly siren: string;
  readonly home: string;
  readonly fileName: string | null;
  readonly kind: FileKind;
  readonly proposals: readonly ColumnProposal[];
  readonly ignoredColumns: readonly string[];
  readonly headers: readonly string[];
  readonly remembered: boolean;
  readonly issues: readonly Issue[];
  /** What was wrong with the choices just sent. */
  readonly wrong: readonly WrongColumn[];
};

/** One row for each of our columns: which one of the file feeds it. */
export function ColumnsPage(props: Props) {
  const { siren, home, fileName, kind, remembered, issues, wrong, ignoredColumns } = props;
  const { t } = useTranslation("imports");
  const fieldName = useFieldName(kind);
  const problems = wrong.map(({ field, problem }) => ({
    fieldId: `column-${field}`,
    message: t(`columns.${problem}`, { field: fieldName(field) }),
  }));
  return (
    <StepPage
      {...{ siren, fileName }}
      step="columns"
      title={t("columns.title")}
      lead={t("columns.lead")}
    >
      <ErrorSummary problems={problems} />
      {remembered && <p className="notice">{t("remembered")}</p>}
      {issues.length > 0 && (
        <div className="notice">
          <IssueList issues={issues} />
        </div>
      )}
      <Form method="post" id="columns">
        <ColumnTable {...props} />
      </Form>
      <IgnoredColumns columns={ignoredColumns} />
      <StepActions label={t("next")} back={`${home}/file`} home={home} form="columns" />
    </StepPage>
  );
}

function ColumnTable({ kind, proposals, headers, wrong }: Props) {
  const { t } = useTranslation("imports");
  return (
    <table className="matching stacked">
      <caption className="sr-only">{t("columns.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columns.ours")}</th>
          <th scope="col">{t("columns.yours")}</th>
          <th scope="col">{t("columns.samples")}</th>
          <th scope="col">{t("columns.confidence")}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <ColumnRow
            key={proposal.field}
            {...{ kind, proposal, headers }}
            isWrong={wrong.some(({ field }) => field === proposal.field)}
          />
        ))}
      </tbody>
    </table>
  );
}

function IgnoredColumns({ columns }: { readonly columns: readonly string[] }) {
  const { t } = useTranslation("imports");
  return (
    <section className="grid gap-2">
      <h2>{t("columns.ignoredTitle")}</h2>
      <p>
        {columns.length === 0
          ? t("columns.ignoredNone")
          : t("columns.ignored", { columns: columns.join(", ") })}
      </p>
    </section>
  );
}
