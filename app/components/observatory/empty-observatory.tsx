import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** Before the first release: what will come, and what it will hide. */
export function EmptyObservatory() {
  const { t } = useTranslation("observatory");
  return (
    <div className="grid gap-5">
      <h1>{t("empty.title")}</h1>
      <p className="lead">{t("empty.lead")}</p>
      <p>{t("empty.next")}</p>
      <p>
        <Link to="/methodology/disclosure" className="button button-primary">
          {t("empty.method")}
        </Link>
      </p>
    </div>
  );
}
