import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { NotBegunAnswer } from "./admin-answer.ts";

/** Why a preparation did not begin; nothing was kept of it. */
export function NotBegunNotice({ answer: { why, id } }: { readonly answer: NotBegunAnswer }) {
  const { t } = useTranslation("releaseAdmin");
  const { month } = useFormats();
  return (
    <div className="error-summary" role="alert">
      <p>
        {why.reason === "tooEarly"
          ? t("notBegun.tooEarly", { month: month(why.from) })
          : t(`notBegun.${why.reason}`, { release: id })}
      </p>
    </div>
  );
}
