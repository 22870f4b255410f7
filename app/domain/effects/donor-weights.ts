import type { EffectAnswer } from "./effect-answer.ts";
import type { SyntheticDetail } from "./findings/synthetic.ts";
import { isPublishable } from "./gates.ts";

/** What a synthetic site is made of, as a page may show it. */
export type DonorWeights = {
  /** False when a page passed on would expose a site: too few donors, or one that weighs too much. Nothing is listed then. */
  readonly isPublishable: boolean;
  /** The sites that weigh something, the heaviest first. */
  readonly weights: readonly { readonly site: string; readonly weight: number }[];
};

/** Null when the answer is not of a synthetic control. */
export function donorWeights({ method, detail }: EffectAnswer): DonorWeights | null {
  if (method !== "syntheticControl" || detail === null) return null;

  const { donors, weights } = detail as SyntheticDetail;
  if (!isPublishable(weights)) return { isPublishable: false, weights: [] };
  return {
    isPublishable: true,
    weights: donors
      .map((site, i) => ({ site, weight: weights[i] ?? 0 }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight),
  };
}
