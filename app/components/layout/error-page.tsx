import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** What happened, in words for each status, and the way on. */
export function ErrorPage({ status }: { readonly status: number }) {
  const { t } = useTranslation();
  const kind = kindOf(status);
  return (
    <div className="grid gap-4">
      <p className="note">{t("errors.code", { status: String(status) })}</p>
      <h1>{t(`errors.${kind}.title`)}</h1>
      <p className="lead">{t(`errors.${kind}.text`)}</p>
      <p>
        <Link to="/" className="button button-secondary">
          {t("errors.backHome")}
        </Link>
      </p>
    </div>
  );
}

function kindOf(status: number) {
  if (status === 404) return "notFound";
  if (status === 403) return "forbidden";
  return status === 429 ? "tooMany" : "unexpected";
}
