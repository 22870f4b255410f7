import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import type { AdminAnswer } from "./admin-answer.ts";
import { NotBegunNotice } from "./not-begun-notice.tsx";

/** What came of the last form, at the top of the page, where who sent it arrives. */
export function AnswerNotice({ answer }: { readonly answer: AdminAnswer }) {
  const { t } = useTranslation("releaseAdmin");
  switch (answer.kind) {
    case "notBegun":
      return <NotBegunNotice answer={answer} />;
    case "notPublished":
      return (
        <div className="error-summary" role="alert">
          <p>{t(`notPublished.${answer.reason}`)}</p>
        </div>
      );
    case "notRecent":
    case "noMail":
      return (
        <div className="error-summary" role="alert">
          <p>{t(`prove.${answer.kind}`)}</p>
        </div>
      );
    case "linkSent":
      return <LinkNotice {...answer} />;
    case "unconfirmed":
      return <ErrorSummary problems={[{ fieldId: "confirmed", message: t("publish.unticked") }]} />;
    case "reasonMissing":
      return (
        <ErrorSummary problems={[{ fieldId: "reason", message: t("erratum.reasonMissing") }]} />
      );
  }
}

function LinkNotice({ email, outbox }: Extract<AdminAnswer, { kind: "linkSent" }>) {
  const { t } = useTranslation("releaseAdmin");
  const { t: tSignIn } = useTranslation("signIn");
  return (
    <div className="notice grid gap-2" role="status">
      <p>{t("prove.sent", { email })}</p>
      {outbox && (
        <p>
          {tSignIn("sentOutbox")} <Link to="/outbox">{tSignIn("outboxLink")}</Link>.
        </p>
      )}
    </div>
  );
}
