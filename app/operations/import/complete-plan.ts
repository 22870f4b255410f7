import type { InspectionChoices } from "#app/intake/inspect.ts";
import type { DateFormat, ReadingPlan } from "#app/intake/reading.ts";

/** What a person answers about a file; each part may be left out. */
export type Mapping = InspectionChoices & {
  readonly dateFormats?: Readonly<Record<string, DateFormat>>;
  readonly values?: ReadingPlan["values"];
  readonly rejectsReason?: string;
  readonly refusedRepairs?: readonly string[];
};

/** A plan with the answers that the inspection has no place for. */
export function completePlan(
  plan: ReadingPlan,
  { dateFormats, values, rejectsReason, refusedRepairs }: Mapping,
): ReadingPlan {
  return {
    ...plan,
    dateFormats: { ...plan.dateFormats, ...dateFormats },
    values: { ...plan.values, ...values },
    ...(rejectsReason !== undefined && { rejectsReason }),
    ...(refusedRepairs !== undefined && { refusedRepairs }),
  };
}
