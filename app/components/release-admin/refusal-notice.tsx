import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { RefusalFacts } from "./release-facts.ts";
import { figureNamed, useReleaseWords } from "./use-release-words.ts";

/** What a preparation was refused for, and what to do. */
export function RefusalNotice({ refusal }: { readonly refusal: RefusalFacts }) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const { figure } = useReleaseWords();
  const { reason } = refusal;
  const named = "figure" in refusal ? figure(figureNamed(refusal.figure)) : "";
  const seconds = "seconds" in refusal ? number(refusal.seconds) : "";
  return (
    <section className="error-summary grid gap-3">
      <h2 className="text-lg">{t("refused.title")}</h2>
      <p>{t(`refused.${reason}`, { figure: named, seconds })}</p>
      <p>{t(`refused.next.${reason}`)}</p>
      {"detail" in refusal && (
        <details>
          <summary>{t("refused.detail")}</summary>
          <code className="release-print">{refusal.detail}</code>
        </details>
      )}
    </section>
  );
}
