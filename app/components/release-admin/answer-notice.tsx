import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { ProofNotice } from "#app/components/forms/proof-notice.tsx";
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
    case "linkSent":
      return <ProofNotice answer={answer} />;
    case "unconfirmed":
      return <ErrorSummary problems={[{ fieldId: "confirmed", message: t("publish.unticked") }]} />;
    case "reasonMissing":
      return (
        <ErrorSummary problems={[{ fieldId: "reason", message: t("erratum.reasonMissing") }]} />
      );
  }
}
