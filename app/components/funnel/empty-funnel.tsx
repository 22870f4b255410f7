import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

type Props = { readonly siren: string; readonly mayDeposit: boolean };

/** Before the first file of applicants: what it is for, and what to do next. */
export function EmptyFunnel({ siren, mayDeposit }: Props) {
  const { t } = useTranslation(["applications", "dashboard"]);
  return (
    <div className="grid gap-5">
      <h1>{t("empty.title")}</h1>
      <p className="lead">{t("empty.lead")}</p>
      <p>{t("empty.why")}</p>
      {mayDeposit ? (
        <>
          <p>
            <DepositLink siren={siren} />
          </p>
          <p>
            <a href="/templates/candidatures.csv" download>
              {t("empty.template")}
            </a>
          </p>
        </>
      ) : (
        <p className="notice">{t("empty.askHr", { ns: "dashboard" })}</p>
      )}
    </div>
  );
}

export function DepositLink({ siren }: Pick<Props, "siren">) {
  const { t } = useTranslation("applications");
  const to = `/companies/${siren}/imports/new?kind=applications`;
  return (
    <Link to={to} className="button button-primary">
      {t("deposit")}
    </Link>
  );
}
