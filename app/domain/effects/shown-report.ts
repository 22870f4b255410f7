import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import type { EffectAnswer } from "./effect-answer.ts";
import type { StudyPlan } from "./study.ts";

/** The effect on one indicator as pages show it: without the numbers that only the JSON needs. */
export type ShownReport = Omit<EffectAnswer, "detail"> & {
  readonly indicator: HireIndicatorId;
  readonly plan: StudyPlan;
  readonly plannedAt: string;
  readonly adjustedP: number | null;
};
