import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { FigureAudits } from "#app/components/release-admin/figure-audits.tsx";
import type { AuditFacts } from "#app/components/release-admin/release-facts.ts";
import { i18nFor } from "#app/locales/index.ts";
import { LANGUAGES, type Language } from "#app/locales/languages.ts";

const FALLBACKS = ["1012", "0101", "bands over a21=C|T|reg=84|year=2025/quarter=2025-T1"];

test("a level hidden whole, and bands hidden over a cell, are told in words", () => {
  expect(wordsIn("fr")).toContain(
    "Section d’activité (A21) × Région, par trimestre ; Tranche d’effectif, totaux de l’année ; les fourchettes (« 5 % au plus », « 95 % au moins ») qui recoupent : Industrie manufacturière (C), Auvergne-Rhône-Alpes.",
  );
  expect(wordsIn("en")).toContain(
    "Section of activity (A21) × Region, by quarter; Headcount band, totals of the year; the bands (“at most 5%”, “at least 95%”) that overlap: Manufacturing (C), Auvergne-Rhône-Alpes.",
  );
});

test("each ending of the solver has a line of words with the sums of both sides; one that never came has none", () => {
  const words = wordsIn("fr");
  expect(words).toContain("réponse trouvée 12 7");
  expect(words).toContain("En nombres entiers : aucune réponse possible 1 0");
  expect(words).not.toContain("échec du calcul");
});

test.each(LANGUAGES)("no code of the program is left on the page (%s)", (language) => {
  expect(wordsIn(language)).not.toMatch(
    /\b\d{4}\b(?!-)|bands over|a21=|optimal|infeasible|whole [oiulf]/,
  );
});

test.each(LANGUAGES)("a report without any search says so (%s)", (language) => {
  const nothing = { ...report(), attacks: [], protections: [] };
  expect(wordsIn(language, nothing)).toContain(i18nFor(language).t("releaseAdmin:endings.none"));
});

/** The text of the page, tags taken out. */
function wordsIn(language: Language, facts = report()): string {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <FigureAudits report={facts} />
    </I18nextProvider>,
  );
  const text = html.replace(/<[^>]+>/g, " ").replace(/[\u00A0\u202F]/g, " ");
  return text.replace(/\s+/g, " ");
}

function report(): AuditFacts {
  const women = { indicator: "women", part: "numerator" } as const;
  const counts = { cells: 3, primaries: 1, secondaries: 1, certificates: 2 };
  const tried = { secrets: 1, whole: 1, insiders: 0, insidersTried: 0 };
  const protection = {
    ...{ ...women, ...counts, fallbacks: FALLBACKS, withheld: [] },
    endings: { optimal: 5, infeasible: 2, "whole infeasible": 1 },
  };
  return {
    ...{ seed: 1, closesYear: false, joined: [], hiresPublishedPercent: 80, newcomerCells: [] },
    leftOut: 0,
    protections: [protection, { ...protection, fallbacks: [], endings: { optimal: 7 } }],
    attacks: [{ ...women, ...tried, endings: { optimal: 7 } }],
  };
}
