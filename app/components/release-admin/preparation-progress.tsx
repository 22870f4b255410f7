import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";

const REFRESH_SECONDS = 2;

/** A preparation under way, as the database knows it. With scripts the page moves on by itself; without, it asks again. */
export function PreparationProgress({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, 1000 * REFRESH_SECONDS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <section className="grid gap-3">
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <h2>{t("progress.title")}</h2>
      <progress className="release-progress" aria-label={t("progress.title")} />
      <p>{t("progress.seconds", { count: seconds, formatted: number(seconds) })}</p>
      <p className="note">{t("progress.lead")}</p>
    </section>
  );
}
