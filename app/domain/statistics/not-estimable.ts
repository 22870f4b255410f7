/** Why an estimate does not exist for these numbers. */
export type NotEstimableReason =
  | "noHires"
  | "noComparison"
  | "noTreated"
  | "noPeriodBefore"
  | "noPeriodAfter"
  | "noVariation"
  | "separation"
  | "singularDesign"
  | "outOfRange";

/** An expected outcome, never NaN and never an error thrown. */
export type NotEstimable = {
  readonly status: "notEstimable";
  readonly reason: NotEstimableReason;
};

export function notEstimable(reason: NotEstimableReason): NotEstimable {
  return { status: "notEstimable", reason };
}
