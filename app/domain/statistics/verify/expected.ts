import { expectedShare } from "#app/domain/effects/expected-share.ts";
import {
  hiresPerGroup,
  minimumDetectableEffect,
  powerOf,
} from "#app/domain/effects/minimum-detectable-effect.ts";
import { observedExpected } from "#app/domain/effects/observed-expected.ts";
import { type GoldenCase, UnreadableCase } from "../golden.ts";
import type { GoldenSpec } from "../golden-check.ts";
import { levelOf, numberOf, numbersOf, pair } from "../golden-inputs.ts";

export const oeRatio: GoldenSpec = {
  file: "oe_ratio",
  inputs: ["observed", "expected", "level"],
  recompute(given) {
    const [observed, expected] = [numberOf(given, "observed"), numberOf(given, "expected")];
    const result = observedExpected(observed, expected, levelOf(given));
    return {
      ratio: result?.ratio ?? null,
      exact_count: pair(result?.exactCount ?? null),
      exact_ratio: pair(result?.exactRatio ?? null),
      byar_count: pair(result?.byarCount ?? null),
      byar_ratio: pair(result?.byarRatio ?? null),
      p_exact_minlik: result?.p ?? null,
      p_mid_doubled: result?.midP ?? null,
    };
  },
};

export const expectedSharePoissonBinomial: GoldenSpec = {
  file: "expected_share_poisson_binomial",
  inputs: ["hires_by_site", "local_share", "observed"],
  recompute(given) {
    const shares = numbersOf(given, "local_share");
    const sites = numbersOf(given, "hires_by_site").map((hires, i) => ({
      hires,
      localShare: shares[i] ?? 0,
    }));
    const result = expectedShare(sites, numberOf(given, "observed"));
    return {
      n: result?.hires ?? null,
      expected: result?.expected ?? null,
      var: result?.variance ?? null,
      expected_share: result?.expectedShare ?? null,
      p_lower: result?.pLower ?? null,
      p_upper: result?.pUpper ?? null,
      p_mid_two_sided: result?.midP ?? null,
      ratio: result?.ratio ?? null,
    };
  },
};

/** What each kind of planning question gives, and asks. */
const QUESTIONS = {
  n_per_group: { inputs: ["p1", "p2", "power", "alpha"], answer: hiresAsked },
  power: { inputs: ["n_per_group", "p1", "p2", "alpha"], answer: powerAsked },
  mde_up: { inputs: ["n_treated", "n_control", "p0", "deff", "power", "alpha"], answer: mdeAsked },
};

export const powerMde: GoldenSpec = {
  file: "power_mde",
  inputs: (given) => questionOf(given).inputs,
  recompute: (given) => questionOf(given).answer(given),
};

function questionOf({ kind }: GoldenCase) {
  if (typeof kind === "string" && Object.hasOwn(QUESTIONS, kind)) {
    return QUESTIONS[kind as keyof typeof QUESTIONS];
  }
  throw new UnreadableCase(`unknown kind ${kind}`);
}

function hiresAsked(given: GoldenCase) {
  return {
    n_per_group: hiresPerGroup(numberOf(given, "p1"), numberOf(given, "p2"), demandOf(given)),
  };
}

function powerAsked(given: GoldenCase) {
  const hires = numberOf(given, "n_per_group");
  const [p1, p2] = [numberOf(given, "p1"), numberOf(given, "p2")];
  return { power: powerOf(hires, p1, p2, numberOf(given, "alpha")) };
}

function mdeAsked(given: GoldenCase) {
  const comparison = {
    treated: numberOf(given, "n_treated"),
    control: numberOf(given, "n_control"),
    p0: numberOf(given, "p0"),
    designEffect: given.deff === undefined ? 1 : numberOf(given, "deff"),
  };
  return { mde: minimumDetectableEffect(comparison, demandOf(given)) };
}

function demandOf(given: GoldenCase) {
  return { power: numberOf(given, "power"), alpha: numberOf(given, "alpha") };
}
