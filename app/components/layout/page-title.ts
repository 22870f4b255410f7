import type { TFunction } from "i18next";
import { i18nFor } from "#app/locales/index.ts";
import { isLanguage, REFERENCE_LANGUAGE } from "#app/locales/languages.ts";

type Matches = readonly ({ readonly id: string; readonly data?: unknown } | undefined)[];

/** The `<title>` of a page for its `meta`, in the language of the page: `titled(matches, (t) => t("title", { ns: "signIn" }))`. */
export function titled(matches: Matches, title: (t: TFunction) => string): [{ title: string }] {
  const { t } = i18nFor(languageOf(matches));
  return [{ title: `${title(t)} · ${t("product")}` }];
}

function languageOf(matches: Matches) {
  const data = matches.find((match) => match?.id === "root")?.data;
  const language = isRecord(data) ? data.language : null;
  return typeof language === "string" && isLanguage(language) ? language : REFERENCE_LANGUAGE;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
