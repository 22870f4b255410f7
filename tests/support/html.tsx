import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";

/** A section of a page as the server writes it, in a language. */
export function html(section: ReactNode, language: Language): string {
  return renderToString(<I18nextProvider i18n={i18nFor(language)}>{section}</I18nextProvider>);
}
