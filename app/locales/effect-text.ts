import type { EffectAnswer } from "#app/domain/effects/effect-answer.ts";
import type { StudyPlan } from "#app/domain/effects/study.ts";
import type { Missing } from "#app/domain/effects/verdict.ts";
import { formatsFor } from "./format.ts";
import { i18nFor } from "./index.ts";
import type { Language } from "./languages.ts";

/** What a sentence about an effect needs. */
export type ToldEffect = Omit<EffectAnswer, "detail"> & { readonly plan: StudyPlan };

/** The verdict as a sentence: the same on the page, in print and on the command line. */
export function effectSentence(told: ToldEffect, policy: string, language: Language): string {
  const t = i18nFor(language).getFixedT(language, "effects");
  const indicator = i18nFor(language).t(`${told.plan.indicator}.name`, { ns: "indicators" });
  const { verdict, smallestDetectable, waiting } = told;
  if (verdict === "effect") return effectText(told, policy, indicator, language);
  if (verdict === "noEvidence") {
    const detectable = pointsText(smallestDetectable, language);
    return t("sentence.noEvidence", { policy, indicator, detectable });
  }
  if (verdict === "assumptionNotMet") {
    const broken = told.assumptions.filter(({ met }) => met === false);
    const assumption = broken.map(({ id }) => t(`assumptions.${id}.broken`)).join(", ");
    return t("sentence.assumptionNotMet", { policy, indicator, assumption });
  }
  const missing = told.reason
    ? t(`reasons.${told.reason}`)
    : told.missing.map((one) => missingText(one, language)).join(", ");
  const lacking = t("sentence.notEnoughData", { policy, indicator, missing });
  if (waiting === null) return lacking;
  return `${lacking} ${t("sentence.waiting", { count: waiting.months })}`;
}

/** What is missing, with how much there is and how much is needed. */
export function missingText({ id, found, needed }: Missing, language: Language): string {
  const t = i18nFor(language).getFixedT(language, "effects");
  const { number } = formatsFor(language);
  if (id === "detectableEffect") {
    if (found === null) return t("missing.detectableNone");
    return t("missing.detectableEffect", {
      found: number(100 * found, 1),
      needed: number(100 * needed),
    });
  }
  return t(`missing.${id}`, { found: number(found ?? 0), needed: number(needed) });
}

function effectText(told: ToldEffect, policy: string, indicator: string, language: Language) {
  const t = i18nFor(language).getFixedT(language, "effects");
  const { month, points } = formatsFor(language);
  const { estimate, low, high, plan } = told;
  const said = {
    ...{ policy, indicator },
    start: month(plan.startsOn),
    points: pointsText(Math.abs(estimate ?? 0), language),
  };
  if (low === null || high === null) return t("sentence.effectBare", said);

  const bounds = { low: points(low), high: points(high) };
  return t((estimate ?? 0) > 0 ? "sentence.effectUp" : "sentence.effectDown", {
    ...said,
    ...bounds,
  });
}

/** "7,8 points", without a sign. */
function pointsText(difference: number | null, language: Language): string {
  if (difference === null) return "–";
  const { number } = formatsFor(language);
  const value = number(100 * difference, 1);
  return i18nFor(language).t("sentence.points", {
    ns: "dashboard",
    value,
    count: Math.abs(100 * difference),
  });
}
