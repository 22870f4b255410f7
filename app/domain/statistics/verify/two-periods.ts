import {
  type DifferenceInDifferences,
  differenceInDifferences,
} from "#app/domain/effects/difference-in-differences.ts";
import type { TwoPeriodSite } from "#app/domain/effects/panel-two-periods.ts";
import { type GoldenCase, UnreadableCase } from "../golden.ts";
import { type GoldenSpec, isCase } from "../golden-check.ts";
import { numberOf, pair, shareOf } from "../golden-inputs.ts";
import { absolute } from "../golden-tolerance.ts";

export const did2x2: GoldenSpec = {
  file: "did_2x2",
  inputs: ["panel"],
  tolerances: { df_satt: absolute(1e-6) },
  recompute(given) {
    const result = differenceInDifferences(sitesOf(given));
    if (result.status !== "estimated") return { status: result.reason };
    return {
      N: result.hires,
      G: result.clusters,
      means: meansOf(result),
      estimate: result.estimate,
      ...clusterFields(result),
      employer_level: employerLevel(result),
      logit: result.logit && {
        coef: result.logit.coefficient,
        se_cluster: result.logit.standardError,
      },
    };
  },
};

function sitesOf({ panel }: GoldenCase): TwoPeriodSite[] {
  if (!Array.isArray(panel)) throw new UnreadableCase("panel is not a list");
  return panel.filter(isCase).map((row) => ({
    treated: numberOf(row, "treated") === 1,
    before: shareOf(row, "y_pre", "n_pre"),
    after: shareOf(row, "y_post", "n_post"),
  }));
}

function meansOf({ cells }: DifferenceInDifferences) {
  const [treatedPost, treatedPre, controlPost, controlPre] = cells;
  return {
    treated_post: treatedPost.share,
    treated_pre: treatedPre.share,
    control_post: controlPost.share,
    control_pre: controlPre.share,
  };
}

function clusterFields({ cr1, cr2, independentError }: DifferenceInDifferences) {
  return {
    se_cr1: cr1.standardError,
    t_cr1: cr1.t,
    df_cr1: cr1.df,
    p_cr1: cr1.p,
    ci95_cr1: pair(cr1.interval),
    se_iid: independentError,
    se_cr2: cr2.standardError,
    df_satt: cr2.df,
    p_satt: cr2.p,
  };
}

function employerLevel({ siteLevel }: DifferenceInDifferences) {
  if (siteLevel === null) return null;

  const { welch, permutation } = siteLevel;
  return {
    estimate: welch.difference,
    welch_t: welch.t,
    welch_df: welch.df,
    welch_p: welch.p,
    ci95: pair(welch.interval),
    permutation_p: permutation.p,
    n_permutations: permutation.labellings,
  };
}
