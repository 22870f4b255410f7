import { adverseImpact } from "#app/domain/effects/adverse-impact.ts";
import { clusterShare } from "#app/domain/effects/cluster-share.ts";
import { directStandardisation } from "#app/domain/effects/direct-standardisation.ts";
import { funnelLimits } from "#app/domain/effects/funnel-limits.ts";
import type { GoldenSpec } from "../golden-check.ts";
import { levelOf, numberOf, numbersOf, pair, shareOf, sharesOf } from "../golden-inputs.ts";
import { absolute } from "../golden-tolerance.ts";

export const adverseImpactRatio: GoldenSpec = {
  file: "adverse_impact",
  inputs: ["x_focal", "n_focal", "x_ref", "n_ref", "level"],
  recompute(given) {
    const focal = shareOf(given, "x_focal", "n_focal");
    const impact = adverseImpact(focal, shareOf(given, "x_ref", "n_ref"), levelOf(given));
    return {
      raw_ratio: impact?.rawRatio ?? null,
      haldane: impact?.haldane ?? null,
      ratio: impact?.ratio ?? null,
      se_log: impact?.logStandardError ?? null,
      lower: impact?.interval.low ?? null,
      upper: impact?.interval.high ?? null,
      four_fifths_point: impact?.belowFourFifths ?? null,
      four_fifths_whole_ci_below: impact?.intervalBelowFourFifths ?? null,
      z_ir: impact?.z ?? null,
      p_z_ir: impact?.pZ ?? null,
      fisher: impact?.fisher ?? null,
    };
  },
};

export const clusterShares: GoldenSpec = {
  file: "cluster_share",
  inputs: ["y", "n"],
  tolerance: absolute(1e-10),
  recompute(given) {
    const cluster = clusterShare(sharesOf(given, "y", "n"));
    return {
      G: cluster?.clusters ?? null,
      N: cluster?.hires ?? null,
      share: cluster?.share ?? null,
      se: cluster?.standardError ?? null,
      ci95_logit_t: pair(cluster?.interval ?? null),
      deff: cluster?.designEffect ?? null,
      effective_n: cluster?.effectiveHires ?? null,
      unweighted_mean: cluster?.unweightedMean ?? null,
      unweighted_se: cluster?.unweightedStandardError ?? null,
    };
  },
};

export const directlyStandardised: GoldenSpec = {
  file: "direct_standardisation",
  inputs: ["x", "n", "weight"],
  recompute(given) {
    const weights = numbersOf(given, "weight");
    const strata = sharesOf(given, "x", "n").map((share, i) => ({
      share,
      weight: weights[i] ?? 0,
    }));
    const standardised = directStandardisation(strata, levelOf(given));
    return {
      rate: standardised?.rate ?? null,
      var: standardised?.variance ?? null,
      ci_logit: pair(standardised?.interval ?? null),
    };
  },
};

export const funnel: GoldenSpec = {
  file: "funnel_limits",
  inputs: ["n", "target"],
  recompute(given) {
    const limits = (coverage: number) =>
      funnelLimits(numberOf(given, "n"), numberOf(given, "target"), coverage);
    const [usual, wide] = [limits(0.95), limits(0.998)];
    return {
      lower95: usual?.low ?? null,
      upper95: usual?.high ?? null,
      lower998: wide?.low ?? null,
      upper998: wide?.high ?? null,
    };
  },
};
