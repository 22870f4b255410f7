import { useTranslation } from "react-i18next";
import { type Formats, formatsFor } from "./format.ts";
import { isLanguage, type Language, REFERENCE_LANGUAGE } from "./languages.ts";

/** The language of the page. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : REFERENCE_LANGUAGE;
}

/** Numbers, months and dates as the language of the page writes them. */
export function useFormats(): Formats {
  return formatsFor(useLanguage());
}
