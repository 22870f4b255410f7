import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

type Props = { readonly siren: string; readonly mayDeposit: boolean };

/** Before the first file: what to do next. */
export function EmptyDashboard({ siren, mayDeposit }: Props) {
  const { t } = useTranslation("dashboard");
  return (
    <div className="grid gap-5">
      <h1>{t("empty.title")}</h1>
      <p className="lead">{t("empty.lead")}</p>
      {mayDeposit ? (
        <p>
          <Link to={`/companies/${siren}/imports/new`} className="button button-primary">
            {t("empty.deposit")}
          </Link>
        </p>
      ) : (
        <p className="notice">{t("empty.askHr")}</p>
      )}
    </div>
  );
}
