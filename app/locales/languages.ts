export const LANGUAGES = ["fr", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language the texts are written in first, and the one shown when nobody chose. */
export const REFERENCE_LANGUAGE: Language = "fr";

export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}
