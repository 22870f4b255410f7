import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { DepositRow } from "./deposit-row.ts";
import "./imports.css";

type Props = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly mayDeposit: boolean;
  readonly deposits: readonly DepositRow[];
};

/** Every deposit of a company and what became of it. */
export function ImportList({ company, mayDeposit, deposits }: Props) {
  const { t } = useTranslation("imports");
  return (
    <div className="grid gap-8">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        {mayDeposit && (
          <p>
            <Link to={`/companies/${company.siren}/imports/new`} className="button button-primary">
              {t("deposit")}
            </Link>
          </p>
        )}
      </header>
      {deposits.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <DepositTable siren={company.siren} mayDeposit={mayDeposit} deposits={deposits} />
      )}
    </div>
  );
}

type TableProps = Pick<Props, "mayDeposit" | "deposits"> & { readonly siren: string };

function DepositTable({ siren, mayDeposit, deposits }: TableProps) {
  const { t } = useTranslation("imports");
  return (
    <div className="table-scroll">
      <table className="stacked">
        <caption className="sr-only">{t("list")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.file")}</th>
            <th scope="col">{t("column.by")}</th>
            <th scope="col">{t("column.status")}</th>
            <th scope="col" className="numeric">
              {t("column.read")}
            </th>
            <th scope="col" className="numeric">
              {t("column.accepted")}
            </th>
            <th scope="col" className="numeric">
              {t("column.rejected")}
            </th>
            <th scope="col">{t("column.action")}</th>
          </tr>
        </thead>
        <tbody>
          {deposits.map((deposit) => (
            <DepositLine key={deposit.id} {...{ siren, mayDeposit, deposit }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = Pick<Props, "mayDeposit"> & {
  readonly siren: string;
  readonly deposit: DepositRow;
};

function DepositLine({ siren, mayDeposit, deposit }: LineProps) {
  const { t } = useTranslation("imports");
  const { number, dateTime } = useFormats();
  const { id, fileName, kind, by, status, read, accepted, rejected, undoable } = deposit;
  const home = `/companies/${siren}/imports/${id}`;
  const isOver = status === "published" || status === "withdrawn" || status === "refused";
  const counts = { read, accepted, rejected };
  return (
    <tr>
      <th scope="row">
        <Link to={isOver ? `${home}/receipt` : home}>{fileName ?? t("unnamed")}</Link>
        <span className="note block">{t(`kind.${kind}`)}</span>
      </th>
      <td data-label={t("column.by")}>
        {by ?? t("commandLine")}
        <span className="note block">{dateTime(deposit.publishedAt ?? deposit.createdAt)}</span>
      </td>
      <td data-label={t("column.status")}>{t(`status.${status}`)}</td>
      {(["read", "accepted", "rejected"] as const).map((count) => (
        <td key={count} className="numeric" data-label={t(`column.${count}`)}>
          {isOver || status === "staged" ? number(counts[count]) : "–"}
        </td>
      ))}
      <td>
        {mayDeposit && undoable && <UndoButton home={home} file={fileName ?? t("unnamed")} />}
        {mayDeposit && !isOver && <Link to={home}>{t("resume")}</Link>}
      </td>
    </tr>
  );
}

function UndoButton({ home, file }: { readonly home: string; readonly file: string }) {
  const { t } = useTranslation("imports");
  return (
    <Form method="post" action={`${home}?index`}>
      <button
        className="link-button"
        name="intent"
        value="undo"
        type="submit"
        aria-label={t("undoOf", { file })}
      >
        {t("undo")}
      </button>
    </Form>
  );
}
