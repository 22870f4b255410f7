import { ratio, wilsonInterval } from "#app/domain/share.ts";
import type { GoldenSpec } from "../golden-check.ts";
import { levelOf, numbersOf, pair, shareOf } from "../golden-inputs.ts";
import { benjaminiHochberg, holm } from "../multiplicity.ts";
import { agrestiCaffoInterval, difference, newcombeInterval } from "../proportion-difference.ts";
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  jeffreysInterval,
  wilsonCorrectedInterval,
} from "../proportion-intervals.ts";
import { fisherTest, pooledZTest, smallestExpected } from "../two-proportion-tests.ts";

export const proportionCi: GoldenSpec = {
  file: "proportion_ci",
  inputs: ["x", "n", "level"],
  recompute(given) {
    const share = shareOf(given, "x", "n");
    const level = levelOf(given);
    return {
      p: ratio(share),
      wilson: pair(wilsonInterval(share, level)),
      wilson_cc: pair(wilsonCorrectedInterval(share, level)),
      agresti_coull: pair(agrestiCoullInterval(share, level)),
      jeffreys: pair(jeffreysInterval(share, level)),
      clopper_pearson: pair(clopperPearsonInterval(share, level)),
    };
  },
};

export const proportionDiffCi: GoldenSpec = {
  file: "proportion_diff_ci",
  inputs: ["x1", "n1", "x2", "n2", "level"],
  recompute(given) {
    const [first, second] = [shareOf(given, "x1", "n1"), shareOf(given, "x2", "n2")];
    const level = levelOf(given);
    return {
      diff: difference(first, second),
      newcombe: pair(newcombeInterval(first, second, level)),
      agresti_caffo: pair(agrestiCaffoInterval(first, second, level)),
    };
  },
};

export const twoProportionTests: GoldenSpec = {
  file: "two_proportion_tests",
  inputs: ["x1", "n1", "x2", "n2"],
  recompute(given) {
    const [first, second] = [shareOf(given, "x1", "n1"), shareOf(given, "x2", "n2")];
    const fisher = fisherTest(first, second);
    const pooled = pooledZTest(first, second);
    return {
      fisher_two_sided: fisher.twoSided,
      fisher_mid_p: fisher.midP,
      fisher_less: fisher.less,
      fisher_greater: fisher.greater,
      z_pooled: pooled.z,
      p_z: pooled.p,
      expected_min: smallestExpected(first, second),
    };
  },
};

export const multiplicityBh: GoldenSpec = {
  file: "multiplicity_bh",
  inputs: ["p"],
  recompute(given) {
    const p = numbersOf(given, "p");
    return { bh: benjaminiHochberg(p), holm: holm(p) };
  },
};
