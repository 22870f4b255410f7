import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** Before the first release: what will be here, and what can be seen meanwhile. */
export function EmptyBenchmark({ siren }: { readonly siren: string }) {
  const { t } = useTranslation("benchmark");
  return (
    <div className="grid gap-5">
      <h1>{t("empty.title")}</h1>
      <p className="lead">{t("empty.lead")}</p>
      <p>
        <Link to={`/companies/${siren}`} className="button button-primary">
          {t("empty.dashboard")}
        </Link>
      </p>
    </div>
  );
}
