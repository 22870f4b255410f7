import { useTranslation } from "react-i18next";
import type { FileKind } from "#app/intake/reading.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { DepositRow } from "./deposit-row.ts";
import { useFieldName } from "./use-field-name.ts";
import { useSeparatorName } from "./use-separator-name.ts";

export type ReceiptOf = {
  readonly deposit: DepositRow;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string | null;
  readonly separator: string | null;
  /** Why rejected lines were left out; null when nobody had to say. */
  readonly reason: string | null;
};

/** Who deposited which bytes, when, and how they were read. */
export function ReceiptFacts(receipt: ReceiptOf) {
  const { t } = useTranslation("importReceipt");
  const facts = useFacts(receipt).filter(([, value]) => value !== null);
  return (
    <section className="grid gap-3">
      <h2>{t("facts")}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useFacts({ deposit, sha256, bytes, encoding, separator, reason }: ReceiptOf) {
  const { t } = useTranslation("importReceipt");
  const { t: tImports } = useTranslation("imports");
  const { number, dateTime } = useFormats();
  const separatorName = useSeparatorName();
  const { publishedAt, withdrawnAt } = deposit;
  return [
    ["reference", deposit.id],
    ["file", deposit.fileName ?? tImports("unnamed")],
    ["kind", tImports(`kind.${deposit.kind}`)],
    ["mode", tImports(`mode.${deposit.mode}`)],
    ["depositedBy", deposit.by ?? tImports("commandLine")],
    ["depositedAt", dateTime(deposit.createdAt)],
    ["publishedAt", publishedAt && dateTime(publishedAt)],
    ["withdrawnAt", withdrawnAt && dateTime(withdrawnAt)],
    ["sha256", sha256],
    ["size", t("bytes", { size: number(bytes) })],
    ["reading", [encoding ?? "", separatorName(separator ?? "")].filter(Boolean).join(", ")],
    ["reason", reason],
  ] as const;
}

type MappedProps = {
  readonly kind: FileKind;
  readonly columns: readonly { readonly field: string; readonly header: string }[];
};

/** Which column of the file fed which of ours. */
export function MappedColumns({ kind, columns }: MappedProps) {
  const { t } = useTranslation("importReceipt");
  const fieldName = useFieldName(kind);
  return (
    <section className="grid gap-2">
      <h2>{t("mapping")}</h2>
      <table className="value-table stacked">
        <caption className="sr-only">{t("mapping")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("header")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ field, header }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td>{header}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
