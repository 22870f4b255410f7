import { sum } from "#app/domain/statistics/sums.ts";
import type { GroupTimeEffect, Influenced } from "./group-time.ts";
import type { BalancedPanel } from "./staggered-panel.ts";

export type CohortEffect = Influenced & { readonly cohort: number };

/**
 * Mean weighted by the size of the cohorts, whose sizes are themselves estimates: their influence is
 * part of the error (Callaway & Sant'Anna 2021, eq. 3.4–3.5). Null of nothing.
 */
export function weightedByCohort(
  effects: readonly CohortEffect[],
  panel: BalancedPanel,
): Influenced | null {
  if (effects.length === 0) return null;

  const sizes = effects.map(({ cohort }) => sizeOf(cohort, panel));
  const total = sum(sizes);
  const effect = sum(effects.map((one, i) => (sizes[i] ?? 0) * one.effect)) / total;
  const influence = panel.firstTreated.map((first, site) => {
    const own = sum(effects.map((one, i) => (sizes[i] ?? 0) * (one.influence[site] ?? 0)));
    const drawn = sum(
      effects.map((one, i) => {
        const surprise = (first === one.cohort ? 1 : 0) - (sizes[i] ?? 0);
        return surprise * (one.effect - effect);
      }),
    );
    return (own + drawn) / total;
  });
  return { effect, influence };
}

/** Plain mean. Null of nothing. */
export function evenly(effects: readonly Influenced[]): Influenced | null {
  const [first] = effects;
  if (first === undefined) return null;

  const influence = first.influence.map((_, site) =>
    sum(effects.map((one) => (one.influence[site] ?? 0) / effects.length)),
  );
  return { effect: sum(effects.map(({ effect }) => effect)) / effects.length, influence };
}

/** Effects by time since adoption (event study), in order; negative times are before. */
export function byEventTime(
  cells: readonly GroupTimeEffect[],
  panel: BalancedPanel,
): (Influenced & { readonly eventTime: number })[] {
  const times = [...new Set(cells.map(({ cohort, period }) => period - cohort))];
  return times
    .toSorted((a, b) => a - b)
    .flatMap((eventTime) => {
      const atTime = cells.filter(({ cohort, period }) => period - cohort === eventTime);
      const mean = weightedByCohort(atTime, panel);
      return mean === null ? [] : [{ ...mean, eventTime }];
    });
}

/** One effect for each cohort: the plain mean of its periods under the policy. */
export function byCohort(cells: readonly GroupTimeEffect[]): CohortEffect[] {
  const post = cells.filter((cell) => cell.post);
  return [...new Set(post.map(({ cohort }) => cohort))].flatMap((cohort) => {
    const mean = evenly(post.filter((cell) => cell.cohort === cohort));
    return mean === null ? [] : [{ ...mean, cohort }];
  });
}

function sizeOf(cohort: number, { firstTreated }: BalancedPanel): number {
  return firstTreated.filter((first) => first === cohort).length / firstTreated.length;
}
