import { momentPrior, type Prior, shrunk } from "#app/domain/effects/beta-binomial.ts";
import { type LikelihoodPrior, likelihoodPrior } from "#app/domain/effects/beta-binomial-fit.ts";
import type { Share } from "#app/domain/share.ts";
import type { GoldenSpec } from "../golden-check.ts";
import { sharesOf } from "../golden-inputs.ts";
import { absolute, relative } from "../golden-tolerance.ts";

/** The likelihood is flat about its top: a, b and what follows from them agree to 1e-4. */
export const betaBinomialEb: GoldenSpec = {
  file: "beta_binomial_eb",
  inputs: ["x", "n"],
  tolerances: {
    moment: absolute(1e-10),
    posterior_moment: absolute(1e-8),
    ml: relative(1e-4),
    posterior_ml: relative(1e-4),
    loglik: absolute(1e-8),
  },
  recompute(given) {
    const shares = sharesOf(given, "x", "n");
    const moment = momentPrior(shares);
    const ml = likelihoodPrior(shares);
    return {
      moment: moment && { ...fieldsOf(moment), pooled: moment.beta === null },
      posterior_moment: moment && shares.map((share) => posterior(share, moment)),
      ml: ml && likelihoodFields(ml),
      posterior_ml: ml && shares.map((share) => posterior(share, ml)),
    };
  },
};

function fieldsOf({ mu, rho, beta }: Prior) {
  return { mu, rho, a: beta?.a ?? null, b: beta?.b ?? null };
}

function likelihoodFields(prior: LikelihoodPrior) {
  return { ...fieldsOf(prior), loglik: prior.logLikelihood, boundary: prior.beta === null };
}

function posterior(share: Share, prior: Prior) {
  const { mean, weightOwn, interval } = shrunk(share, prior);
  return {
    mean,
    weight_own: weightOwn,
    lo95: interval?.low ?? null,
    hi95: interval?.high ?? null,
  };
}
