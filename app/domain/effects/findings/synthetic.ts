import { mean, norm } from "#app/domain/statistics/sums.ts";
import { noOtherPolicy, sameDistrictList, syntheticGates } from "../gates.ts";
import { type PolicyQuestion, treatedSites } from "../policy-question.ts";
import { type SyntheticControl, syntheticControl } from "../synthetic-control.ts";
import type { Assumption, Finding } from "../verdict.ts";
import { armHires } from "./arm-hires.ts";
import { blocksOf } from "./blocks.ts";
import { detectableWith, NOT_ESTIMABLE, nothingFound, smallestDetectable } from "./finding.ts";
import { leaveOneOut } from "./leave-one-out.ts";

/** What was estimated, and the code of each donor, in the order of the weights. */
export type SyntheticDetail = SyntheticControl & { readonly donors: readonly string[] };

/** One treated site and many others: synthetic control, its p by placebo in space. */
export function syntheticFinding(
  question: PolicyQuestion,
  start: number,
): Finding<SyntheticDetail> {
  const missing = syntheticGates(question, start);
  if (missing.length > 0 || treatedSites(question).length !== 1) return nothingFound(missing);

  const result = synthesised(question, start);
  if (result === null) return nothingFound([{ id: "treatedHires", found: null, needed: 1 }]);
  if (result.status !== "estimated") return nothingFound([NOT_ESTIMABLE]);

  const { effect, placeboEffects, placeboP, smallestP } = result;
  const error = norm(placeboEffects) / Math.sqrt(placeboEffects.length);
  const reach = widest(placeboEffects);
  return {
    detail: result,
    estimate: effect,
    interval: { low: effect - reach, high: effect + reach },
    p: placeboP,
    smallestP,
    smallestDetectable: smallestDetectable(
      armHires(question, start),
      detectableWith(error, placeboEffects.length),
    ),
    assumptions: [
      goodFit(result),
      leaveOneOut(question, { estimate: effect, p: placeboP }, (rest) => effectOnly(rest, start)),
      noOtherPolicy(question, start),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}

/** The treated site's series first, then those of the donors that hired in every period. */
function synthesised(question: PolicyQuestion, start: number) {
  const blocks = blocksOf(question, start);
  const rows = (blocks?.shares ?? []).map((row) => row.filter((share) => share !== null));
  const rank = question.sites.findIndex(({ adoptedAt }) => adoptedAt !== null);
  const treated = rows[rank];
  const periods = blocks?.shares[0]?.length ?? 0;
  if (blocks === null || treated === undefined || treated.length < periods) return null;

  const whole = question.sites.flatMap(({ site }, i) => {
    const row = rows[i] ?? [];
    return i !== rank && row.length === periods ? [{ site, row }] : [];
  });
  const before = (start - (start % blocks.size)) / blocks.size;
  const result = syntheticControl(
    treated,
    whole.map(({ row }) => row),
    before,
  );
  return { ...result, donors: whole.map(({ site }) => site) };
}

/** The mean gap alone; null when it is not estimable. */
function effectOnly(question: PolicyQuestion, start: number): number | null {
  const result = synthesised(question, start);
  return result?.status === "estimated" ? result.effect : null;
}

/** The size that all but one in twenty of the placebos stay under. */
function widest(effects: readonly number[]): number {
  const sizes = effects.map(Math.abs).toSorted((a, b) => a - b);
  return sizes[Math.ceil(0.95 * sizes.length) - 1] ?? 0;
}

/** The synthetic site follows the treated one before: the error there is no larger than the effects of chance. */
function goodFit({ rmspeBefore, gaps, placeboEffects }: SyntheticControl): Assumption {
  const usual = mean(placeboEffects.map(Math.abs)) ?? 0;
  const largest = Math.max(...gaps.map(Math.abs));
  return {
    id: "goodFitBefore",
    met: rmspeBefore <= 3 * usual || rmspeBefore <= largest / 3,
    evidence: { rmspeBefore, usualPlacebo: usual },
  };
}
