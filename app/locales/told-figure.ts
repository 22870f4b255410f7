import type { ExpectedFigure } from "#app/domain/effects/expected-figure.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { expectedSentence } from "./expected-text.ts";

/** A figure as programs read it: what is expected comes with its sentence, and the site is that of the figure. */
export function toldFigure<Told extends Figure & { readonly expected: ExpectedFigure | null }>({
  expected,
  ...figure
}: Told) {
  return { ...figure, expected: expected && toldExpected(expected) };
}

/** What is expected as programs read it, with its sentence. */
export function toldExpected({ site: _, ...told }: ExpectedFigure) {
  const { indicator } = told;
  const sentence = {
    fr: expectedSentence(told, indicator, "fr"),
    en: expectedSentence(told, indicator, "en"),
  };
  return { ...told, sentence };
}
