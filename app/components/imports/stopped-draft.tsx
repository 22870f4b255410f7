import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Breadcrumbs } from "#app/components/layout/breadcrumbs.tsx";
import type { DepositRow } from "./deposit-row.ts";
import { DropDraft } from "./step-actions.tsx";
import "./imports.css";

type Props = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly deposit: DepositRow;
  /** Who has the draft in hand; null when nobody else does. */
  readonly takenBy: string | null;
};

/** A draft that cannot go on here: someone else has it, its file is gone, or it was dropped. */
export function StoppedDraft({ company, deposit, takenBy }: Props) {
  const { t } = useTranslation("imports");
  const list = `/companies/${company.siren}/imports`;
  const title = titleOf(t, deposit, takenBy);
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: t("title"), to: list }, { label: t("draft.title") }]} />
      <header className="grid gap-3">
        <h1>{title}</h1>
        <p className="note">{deposit.fileName ?? t("unnamed")}</p>
      </header>
      {deposit.status === "discarded" && <p>{t("draft.dropped")}</p>}
      {takenBy === null ? (
        <Again siren={company.siren} deposit={deposit} />
      ) : (
        <TakeOver home={`${list}/${deposit.id}`} />
      )}
    </div>
  );
}

function titleOf(
  t: ReturnType<typeof useTranslation<"imports">>["t"],
  { status }: DepositRow,
  takenBy: string | null,
): string {
  if (status === "discarded") return t("draft.droppedTitle");
  return takenBy === null ? t("draft.goneTitle") : t("draft.takenTitle", { name: takenBy });
}

function TakeOver({ home }: { readonly home: string }) {
  const { t } = useTranslation("imports");
  return (
    <Form method="post" action={`${home}?index`} className="grid gap-4">
      <p>{t("draft.taken")}</p>
      <p>
        <Button kind="secondary" name="intent" value="take">
          {t("draft.take")}
        </Button>
      </p>
    </Form>
  );
}

function Again({ siren, deposit }: { readonly siren: string; readonly deposit: DepositRow }) {
  const { t } = useTranslation("imports");
  const list = `/companies/${siren}/imports`;
  return (
    <>
      {deposit.status !== "discarded" && <p>{t("draft.gone")}</p>}
      <div className="actions">
        <Link to={`${list}/new?kind=${deposit.kind}`} className="button button-primary">
          {t("draft.again")}
        </Link>
        {deposit.status !== "discarded" && <DropDraft home={`${list}/${deposit.id}`} />}
      </div>
    </>
  );
}
