import { norm } from "#app/domain/statistics/sums.ts";
import { type BalancedPanel, cohortsOf } from "./staggered-panel.ts";

/** Whom the cohorts are compared with. */
export type ControlGroup = "never" | "notYet";

/** An effect, and what each site moves it by (its influence): errors of sums follow from sums of these. */
export type Influenced = { readonly effect: number; readonly influence: readonly number[] };

export type GroupTimeEffect = Influenced & {
  readonly cohort: number;
  readonly period: number;
  /** Whether the policy was there: false for the periods that test parallel trends. */
  readonly post: boolean;
};

/**
 * Callaway & Sant'Anna's group-time effects (2021, J. Econometrics 225:200), without covariates: change
 * of the cohort since the period before its adoption, less that of the control group; before adoption,
 * change since the period before. Cells without a control site are left out.
 */
export function groupTimeEffects(panel: BalancedPanel, control: ControlGroup): GroupTimeEffect[] {
  return cohortsOf(panel).flatMap((cohort) =>
    Array.from({ length: panel.periods - 1 }, (_, rank) => rank + 2).flatMap((period) => {
      const cell = groupTimeEffect(panel, cohort, period, control);
      return cell === null ? [] : [cell];
    }),
  );
}

/** Standard error of an effect from the sites' influences: √Σf² / n; null when nothing varies. */
export function errorOf({ influence }: Influenced): number | null {
  const length = norm(influence);
  return length > 0 ? length / influence.length : null;
}

function groupTimeEffect(
  panel: BalancedPanel,
  cohort: number,
  period: number,
  control: ControlGroup,
): GroupTimeEffect | null {
  const post = period >= cohort;
  const base = post ? cohort - 1 : period - 1;
  const isTreated = panel.firstTreated.map((first) => first === cohort);
  const isControl = panel.firstTreated.map((first) =>
    first === null ? true : control === "notYet" && first > period && first !== cohort,
  );
  const changes = panel.shares.map((row) => (row[period - 1] ?? 0) - (row[base - 1] ?? 0));
  const treated = centred(changes, isTreated);
  const untreated = centred(changes, isControl);
  if (treated === null || untreated === null) return null;

  const influence = treated.influence.map(
    (value, site) => value - (untreated.influence[site] ?? 0),
  );
  return { cohort, period, post, effect: treated.effect - untreated.effect, influence };
}

/** The mean of the members, and how far each stands from it over the members' share of all sites. */
function centred(values: readonly number[], isMember: readonly boolean[]): Influenced | null {
  const members = values.filter((_, site) => isMember[site]);
  if (members.length === 0) return null;

  const effect = members.reduce((total, value) => total + value, 0) / members.length;
  const scale = values.length / members.length;
  const influence = values.map((value, site) => (isMember[site] ? (value - effect) * scale : 0));
  return { effect, influence };
}
