import { type Interval, wilsonInterval } from "#app/domain/share.ts";

/**
 * Of hires linked to an incentive, how the recruiter answered "would you have hired the same person, at the same time,
 * without it?" (wording of Dares): yes, nobody, someone else, don't know. Counts of hires.
 */
export const WINDFALL_ANSWERS = ["windfall", "jobEffect", "substitution", "unknown"] as const;
export type WindfallAnswer = (typeof WINDFALL_ANSWERS)[number];
export type WindfallAnswers = Readonly<Record<WindfallAnswer, number>>;

/** The national reference, in shares: evaluation of the emplois francs (Dares, 2022). */
export const NATIONAL_WINDFALL: WindfallAnswers = {
  windfall: 0.77,
  jobEffect: 0.06,
  substitution: 0.05,
  unknown: 0.13,
};

export type WindfallShare = {
  readonly answer: WindfallAnswer;
  readonly count: number;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly national: number;
};

/** Each answer's share with its interval, beside the national one; shares are null when nobody answered. */
export function windfallShares(answers: WindfallAnswers): readonly WindfallShare[] {
  const asked = WINDFALL_ANSWERS.reduce((total, answer) => total + answers[answer], 0);
  return WINDFALL_ANSWERS.map((answer) => {
    const count = answers[answer];
    return {
      answer,
      count,
      share: asked === 0 ? null : count / asked,
      interval: wilsonInterval({ numerator: count, denominator: asked, unknown: 0 }),
      national: NATIONAL_WINDFALL[answer],
    };
  });
}
