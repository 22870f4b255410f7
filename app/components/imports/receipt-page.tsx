import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { type ProofAnswer, ProofNotice } from "#app/components/forms/proof-notice.tsx";
import { ProveForm } from "#app/components/forms/prove-form.tsx";
import { Breadcrumbs } from "#app/components/layout/breadcrumbs.tsx";
import type { IntakeReport } from "#app/intake/issue.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { AnomalyReport } from "./anomaly-report.tsx";
import { RejectsFile } from "./check-page.tsx";
import { Conservation } from "./conservation.tsx";
import type { DepositRow } from "./deposit-row.ts";
import { MappedColumns, ReceiptFacts, type ReceiptOf } from "./receipt-facts.tsx";
import "./imports.css";

type Props = ReceiptOf & {
  readonly company: { readonly siren: string; readonly name: string };
  readonly home: string;
  readonly columns: readonly { readonly field: string; readonly header: string }[];
  readonly report: IntakeReport | null;
  readonly hasRejects: boolean;
  readonly mayWrite: boolean;
  /** Signed in a short while ago, as undoing asks. */
  readonly isRecent: boolean;
  readonly proof: ProofAnswer | null;
};

/** Accusé de réception and certificat de conformité: what a company keeps of a deposit. */
export function ReceiptPage(props: Props) {
  const { company, home, deposit, columns, report, hasRejects, mayWrite, isRecent, proof } = props;
  const { t } = useTranslation("importReceipt");
  const { t: tImports } = useTranslation("imports");
  const list = `/companies/${company.siren}/imports`;
  const status = overStatus(deposit);
  return (
    <div className="grid gap-8">
      <Breadcrumbs crumbs={[{ label: tImports("title"), to: list }, { label: t("title") }]} />
      {proof && <ProofNotice answer={proof} />}
      <header className="grid gap-3">
        <h1>{t(`${status}Title`)}</h1>
        <Outcome {...{ status, company, deposit, report }} />
      </header>
      {report && <Conservation counts={report.counts} />}
      {status === "published" && <Ways siren={company.siren} />}
      <ReceiptFacts {...props} />
      {columns.length > 0 && <MappedColumns kind={deposit.kind} columns={columns} />}
      {report && report.groups.length > 0 && <AnomalyReport groups={report.groups} />}
      {hasRejects && mayWrite && <RejectsFile home={home} />}
      {deposit.undoable && mayWrite && <Undo {...{ home, isRecent }} />}
      {status !== "published" && (
        <p>
          <Link to={`${list}/new?kind=${deposit.kind}`} className="button button-primary">
            {t("again")}
          </Link>
        </p>
      )}
    </div>
  );
}

type Over = "published" | "withdrawn" | "refused";

function overStatus({ status }: DepositRow): Over {
  return status === "withdrawn" || status === "refused" ? status : "published";
}

type OutcomeProps = Pick<Props, "company" | "deposit" | "report"> & { readonly status: Over };

function Outcome({ status, company, deposit, report }: OutcomeProps) {
  const { t } = useTranslation("importReceipt");
  const { t: tImports } = useTranslation("imports");
  const { number } = useFormats();
  const file = deposit.fileName ?? tImports("unnamed");
  const counts = { accepted: number(deposit.accepted), read: number(deposit.read) };
  return (
    <>
      <p className="lead">{t(status, { file, company: company.name })}</p>
      {status === "published" && <p>{t("certificate", counts)}</p>}
      {status === "refused" && !report && <p className="error-summary">{t("failed")}</p>}
    </>
  );
}

function Ways({ siren }: { readonly siren: string }) {
  const { t } = useTranslation("importReceipt");
  return (
    <div className="actions no-print">
      <Link to={`/companies/${siren}`} className="button button-primary">
        {t("dashboard")}
      </Link>
      <Link to={`/companies/${siren}/imports/new`}>{t("again")}</Link>
      <Link to={`/companies/${siren}/imports`}>{t("list")}</Link>
    </div>
  );
}

function Undo({ home, isRecent }: Pick<Props, "home" | "isRecent">) {
  const { t } = useTranslation("importReceipt");
  return (
    <section className="grid gap-3 no-print">
      <h2>{t("undoTitle")}</h2>
      <p>{t("undo")}</p>
      {isRecent ? (
        <Form method="post" action={`${home}?index`}>
          <Button kind="secondary" name="intent" value="undo">
            {t("undoButton")}
          </Button>
        </Form>
      ) : (
        <ProveForm />
      )}
    </section>
  );
}
