import { marked, type Token } from "marked";
import { type Language, REFERENCE_LANGUAGE } from "#app/locales/languages.ts";

/** The pages of docs/methodology, taken into the build: "priorityDistrict.md" in French, "priorityDistrict.en.md" in English. */
const texts = import.meta.glob<string>("/docs/methodology/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

export type MethodologyPage = {
  readonly title: string;
  readonly tokens: readonly Token[];
  /** The language it is written in: French when it was not translated. */
  readonly language: Language;
};

/** A page of the method in a language, else in French; null when there is none of that name. */
export function methodologyPage(name: string, language: Language): MethodologyPage | null {
  const translated = texts[pathOf(name, language)];
  const text = translated ?? texts[pathOf(name, REFERENCE_LANGUAGE)];
  if (text === undefined) return null;

  const tokens = marked.lexer(text).filter(({ type }) => type !== "space");
  const [first, ...rest] = tokens;
  const title = first?.type === "heading" ? String(first.text) : name;
  const written = translated === undefined ? REFERENCE_LANGUAGE : language;
  return { title, tokens: first?.type === "heading" ? rest : tokens, language: written };
}

/** The names of all pages, in the order of the alphabet. */
export function methodologyNames(): readonly string[] {
  const names = Object.keys(texts).map((path) => path.split("/").at(-1)?.split(".")[0] ?? "");
  return [...new Set(names)].toSorted();
}

function pathOf(name: string, language: Language): string {
  const suffix = language === REFERENCE_LANGUAGE ? "" : `.${language}`;
  return `/docs/methodology/${name}${suffix}.md`;
}
