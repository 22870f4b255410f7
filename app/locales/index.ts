import i18next, { type i18n } from "i18next";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Language } from "./languages.ts";

/** Every language. A new one is a folder beside these, its line here and in languages.ts. */
const resources = { fr, en } as const satisfies Record<Language, unknown>;

const instances = new Map<Language, i18n>();

/** The texts of a language. They never change, so visitors share them: no state of a request is in there. */
export function i18nFor(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;

  const made = i18next.createInstance();
  void made.init({
    lng: language,
    resources,
    ns: Object.keys(fr),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    // Otherwise the library writes an advertisement to every visitor’s console.
    showSupportNotice: false,
  });
  instances.set(language, made);
  return made;
}
