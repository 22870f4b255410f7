import { isLanguage, type Language, REFERENCE_LANGUAGE } from "#app/locales/languages.ts";
import { cookieLine, readCookie } from "./cookies.server.ts";

const YEAR = 365 * 24 * 3600;

/** The language of a page: the address says it, else the browser's earlier choice, else the account, else French. */
export function languageOf(request: Request, accountLanguage: string | null): Language {
  const candidates = [
    new URL(request.url).searchParams.get("lang"),
    readCookie(request, "ancrage-language"),
    accountLanguage,
  ];
  return candidates.find(isLanguage) ?? REFERENCE_LANGUAGE;
}

/** The Set-Cookie line that keeps a choice for a year. */
export function languageCookie(language: Language): string {
  return cookieLine("ancrage-language", language, YEAR);
}
