import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** What came of asking to be proven again, or of acting without. */
export type ProofAnswer =
  | { readonly kind: "notRecent" | "noMail" }
  /** A link went to whoever must prove again who they are; `outbox`: it is read on the page of mails. */
  | { readonly kind: "linkSent"; readonly email: string; readonly outbox: boolean };

/** Told at the top of the page, where who sent the form arrives. */
export function ProofNotice({ answer }: { readonly answer: ProofAnswer }) {
  const { t } = useTranslation("signIn");
  if (answer.kind !== "linkSent") {
    return (
      <div className="error-summary" role="alert">
        <p>{t(`prove.${answer.kind}`)}</p>
      </div>
    );
  }
  return (
    <div className="notice grid gap-2" role="status">
      <p>{t("prove.sent", { email: answer.email })}</p>
      {answer.outbox && (
        <p>
          {t("sentOutbox")} <Link to="/outbox">{t("outboxLink")}</Link>.
        </p>
      )}
    </div>
  );
}
