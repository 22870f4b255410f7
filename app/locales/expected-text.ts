import type { Expectation } from "#app/domain/effects/expectation.ts";
import { formatsFor } from "./format.ts";
import { i18nFor } from "./index.ts";
import type { Language } from "./languages.ts";

type Told = Pick<
  Expectation,
  "observed" | "hires" | "expectedShare" | "ratio" | "low" | "high" | "verdict"
>;

/** Observed beside expected, as a sentence: the same on pages and on the command line. */
export function expectedSentence(
  told: Told,
  indicator: "priorityDistrict" | "rural",
  language: Language,
): string {
  const { percent, number } = formatsFor(language);
  const t = i18nFor(language).getFixedT(language, "effects");
  return t(`expected.${told.verdict}`, {
    observed: percent(told.observed / told.hires),
    hires: number(told.hires),
    expected: percent(told.expectedShare),
    ratio: number(told.ratio, 2),
    low: number(told.low, 2),
    high: number(told.high, 2),
    predicate: i18nFor(language).t(`${indicator}.predicate`, { ns: "indicators" }),
  });
}
