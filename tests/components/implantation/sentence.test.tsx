import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { ImplantationSentence } from "#app/components/implantation/implantation-sentence.tsx";
import { PlacesTable } from "#app/components/implantation/places-table.tsx";
import { readImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";

const SAME = {
  fr: "pas de différence visible au dixième de point",
  en: "no difference visible to a tenth of a point",
};

test.each([
  { language: "fr", after: 0.35556, isVisible: false },
  { language: "en", after: 0.35644, isVisible: false },
  { language: "fr", after: 0.35544, isVisible: true },
  { language: "en", after: 0.35656, isVisible: true },
] as const)("from 35.6 % to $after, in $language, a difference is visible: $isVisible", (shown) => {
  const { language, after, isVisible } = shown;
  const said = words(after, language);

  expect(said.sentence.includes(SAME[language])).toBe(!isVisible);
  expect(/pts|points/.test(said.sentence)).toBe(isVisible);
  expect(/moins de 0,1|under 0\.1/.test(said.table)).toBe(!isVisible);
});

test("a place that is like the company's own changes nothing, and its difference is 0", () => {
  expect(words(0.3564, "fr").sentence).toContain(SAME.fr);
  expect(words(0.3564, "fr").table).not.toContain("moins de");
});

/** A place that brings the expected share from 35.64 % to `after`. */
function words(after: number, language: Language) {
  const { choice } = readImplantationChoice(new URLSearchParams("posts=3&zone=1112"));
  const before = 0.3564;
  const outlook = {
    ...{ localShare: 0.3, before, after, change: after - before, hired: 0.9, corrected: null },
  };
  const place = {
    ...{ zone: "1112", name: "Roissy", department: "93" },
    outlooks: { priorityDistrict: outlook, rural: null },
  };
  const shown = {
    ...{ posts: 3, places: [place], others: [] },
    population: { baseline: "residents", baselines: ["residents"] },
    ratios: { priorityDistrict: null, rural: null },
    known: ["priorityDistrict"],
  } as const;
  const html = (element: ReactElement) =>
    renderToString(<I18nextProvider i18n={i18nFor(language)}>{element}</I18nextProvider>);
  return {
    sentence: html(<ImplantationSentence {...shown} choice={choice} />),
    table: html(<PlacesTable {...shown} indicator="priorityDistrict" />),
  };
}
