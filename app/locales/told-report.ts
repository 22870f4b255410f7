import type { EffectAnswer } from "#app/domain/effects/effect-answer.ts";
import type { Study } from "#app/domain/effects/study.ts";
import { monthText } from "#app/domain/hiring/month.ts";
import { effectSentence } from "./effect-text.ts";

/** A report as files carry it: months as text, the verdict as a sentence. */
export function toldReport<Report extends EffectAnswer & Study>(
  { plan, question, ...report }: Report,
  policy: string,
) {
  return {
    ...report,
    sentence: {
      fr: effectSentence({ ...report, plan }, policy, "fr"),
      en: effectSentence({ ...report, plan }, policy, "en"),
    },
    plan: {
      ...plan,
      from: monthText(plan.from),
      to: monthText(plan.to),
      startsOn: monthText(plan.startsOn),
      treated: plan.treated.map(({ site, startsOn }) => ({ site, startsOn: monthText(startsOn) })),
    },
    question: { ...question, firstMonth: monthText(question.firstMonth) },
  };
}
