import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { NO_NUMBER_CODES, NoNumber, type NoNumberCode } from "#app/components/no-number.tsx";
import { i18nFor } from "#app/locales/index.ts";
import { LANGUAGES, type Language } from "#app/locales/languages.ts";

test.each(LANGUAGES)("the six states are told apart by drawing and by word (%s)", (language) => {
  const shown = NO_NUMBER_CODES.map((code) => shownFor(code, language));
  const drawings = shown.map((html) => / d="([^"]+)"/.exec(html)?.[1]);
  const words = shown.map((html) => html.replace(/<[^>]+>/g, ""));
  expect(new Set(drawings).size).toBe(NO_NUMBER_CODES.length);
  expect(new Set(words).size).toBe(NO_NUMBER_CODES.length);
});

test.each(["c", "s", "z", "u", "nr"] as const)("%s shows its code", (code) => {
  expect(shownFor(code, "fr")).toContain(`<span class="code">${code}</span>`);
});

test("none of them shows a figure", () => {
  for (const code of NO_NUMBER_CODES) {
    expect(shownFor(code, "fr").replace(/<[^>]+>/g, "")).not.toMatch(/\d/);
  }
});

function shownFor(code: NoNumberCode, language: Language): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <NoNumber code={code} />
    </I18nextProvider>,
  );
}
