import {
  type InterruptedSeries,
  interruptedSeries,
} from "#app/domain/effects/interrupted-series.ts";
import { syntheticControl } from "#app/domain/effects/synthetic-control.ts";
import { type GoldenCase, UnreadableCase } from "../golden.ts";
import { type GoldenSpec, isCase } from "../golden-check.ts";
import { numberOf, sharesOf, tableOf } from "../golden-inputs.ts";
import { absolute } from "../golden-tolerance.ts";

export const itsLogistic: GoldenSpec = {
  file: "its_logistic",
  inputs: ["n", "y", "T0", "harmonics", "terms"],
  tolerance: absolute(1e-7),
  recompute(given) {
    const design = { start: numberOf(given, "T0"), season: given.harmonics === true ? 12 : null };
    const series = interruptedSeries(sharesOf(given, "y", "n"), design);
    if (series.status !== "estimated") return { status: series.reason };
    return {
      coef: series.coefficients,
      se_model: series.modelErrors,
      dispersion: series.dispersion,
      se_quasi: series.quasiErrors,
      se_hc0: series.whiteErrors,
      se_newey_west_lag3: series.neweyWestErrors,
      deviance: series.deviance,
      df: series.df,
      resid_acf1: series.residualCorrelation,
      effects: effectsAsked(given, series),
    };
  },
};

/** The months whose effect the case asks for. */
function effectsAsked({ effects }: GoldenCase, series: InterruptedSeries) {
  const asked = Array.isArray(effects) ? effects.filter(isCase) : [];
  return asked.map((line) => {
    const month = series.effects.find(({ t }) => t === line.t);
    if (month === undefined) throw new UnreadableCase(`no effect at t = ${line.t}`);
    return {
      t: month.t,
      observed_fit: month.fitted,
      counterfactual: month.counterfactual,
      effect: month.effect,
      se_model: month.modelError,
      se_quasi: month.quasiError,
      se_hac: month.neweyWestError,
    };
  });
}

export const syntheticControls: GoldenSpec = {
  file: "synthetic_control",
  inputs: ["Y", "T0"],
  tolerance: absolute(1e-7),
  tolerances: { weights: absolute(1e-6) },
  recompute(given) {
    const [treated = [], ...donors] = tableOf(given, "Y");
    const result = syntheticControl(treated, donors, numberOf(given, "T0"));
    if (result.status !== "estimated") return { status: result.reason };
    return {
      weights: result.weights,
      gap: result.gaps,
      att_post: result.effect,
      rmspe_pre: result.rmspeBefore,
      rmspe_ratio: result.rmspeRatios,
      placebo_p: result.placeboP,
    };
  },
};
