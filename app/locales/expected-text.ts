import type { Baseline } from "#app/domain/effects/baselines.ts";
import type { Expectation } from "#app/domain/effects/expectation.ts";
import type { ExpectedFigure } from "#app/domain/effects/expected-figure.ts";
import { formatsFor } from "./format.ts";
import { i18nFor } from "./index.ts";
import type { Language } from "./languages.ts";

type Told = Pick<
  Expectation,
  "observed" | "hires" | "expectedShare" | "ratio" | "low" | "high" | "verdict"
> &
  Pick<ExpectedFigure, "baseline" | "earlierHires" | "extract">;

/** Observed beside expected, as a sentence with whom it is of and its reserves: the same on pages and on the command line. */
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
    people: peopleText(told.baseline, language),
    ratio: number(told.ratio, 2),
    low: number(told.low, 2),
    high: number(told.high, 2),
    predicate: i18nFor(language).t(`${indicator}.predicate`, { ns: "indicators" }),
  });
  const note = earlierListNote(told, language);
  const reserves = [
    ...(note === null ? [] : [note]),
    ...(told.extract ? [extractNote(language)] : []),
  ];
  return [sentence, ...reserves].join(" ");
}

/** Whom hires are set beside, in a sentence: "habitants", "demandeurs d’emploi". */
export function peopleText(baseline: Baseline, language: Language): string {
  return i18nFor(language).getFixedT(language, "effects")(`baseline.people.${baseline}`);
}

/** That the shares are those of the demonstration’s extract. */
export function extractNote(language: Language): string {
  return i18nFor(language).getFixedT(language, "effects")("expected.extract");
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
