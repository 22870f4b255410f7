import type { Expectation } from "#app/domain/effects/expectation.ts";
import type { ExpectedFigure } from "#app/domain/effects/expected-figure.ts";
import { formatsFor } from "./format.ts";
import { i18nFor } from "./index.ts";
import type { Language } from "./languages.ts";

type Told = Pick<
  Expectation,
  "observed" | "hires" | "expectedShare" | "ratio" | "low" | "high" | "verdict"
> &
  Pick<ExpectedFigure, "earlierHires">;

/** Observed beside expected, as a sentence: the same on pages and on the command line. */
export function expectedSentence(
  told: Told,
  indicator: "priorityDistrict" | "rural",
  language: Language,
): string {
  const { percent, number } = formatsFor(language);
  const t = i18nFor(language).getFixedT(language, "effects");
  const sentence = t(`expected.${told.verdict}`, {
    observed: percent(told.observed / told.hires),
    hires: number(told.hires),
    expected: percent(told.expectedShare),
    ratio: number(told.ratio, 2),
    low: number(told.low, 2),
    high: number(told.high, 2),
    predicate: i18nFor(language).t(`${indicator}.predicate`, { ns: "indicators" }),
  });
  const note = earlierListNote(told, language);
  return note === null ? sentence : `${sentence} ${note}`;
}

/** That hires coded with an earlier list of districts are set beside nothing; null where there are none. */
export function earlierListNote(
  { earlierHires }: Pick<ExpectedFigure, "earlierHires">,
  language: Language,
): string | null {
  if (earlierHires === 0) return null;
  const t = i18nFor(language).getFixedT(language, "effects");
  const hires = formatsFor(language).number(earlierHires);
  return t("expected.earlierHires", { count: earlierHires, hires });
}
