import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

type Props = { readonly email: string; readonly way: "smtp" | "outbox" | "none" };

/** The same words whether the address has an account or not. */
export function LinkSent({ email, way }: Props) {
  const { t } = useTranslation("signIn");
  return (
    <section className="grid gap-5" aria-live="polite">
      <h1>{t("sentTitle")}</h1>
      <p>{t("sentText", { email })}</p>
      {way === "outbox" && (
        <p className="notice">
          {t("sentOutbox")} <Link to="/outbox">{t("outboxLink")}</Link>.
        </p>
      )}
      <p>
        <Link to="/sign-in" reloadDocument>
          {t("again")}
        </Link>
      </p>
    </section>
  );
}
