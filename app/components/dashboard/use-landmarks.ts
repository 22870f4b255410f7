import { useTranslation } from "react-i18next";
import {
  type MarkedPolicy,
  type PolicyMark,
  policyMarks,
} from "#app/domain/dashboard/policy-marks.ts";
import { crossesBreak, DISTRICTS_REDRAWN } from "#app/domain/dashboard/series-break.ts";
import { type Month, parseQuarter, quarterText } from "#app/domain/hiring/month.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** A policy or a change of definition, dated by the quarter it began in. */
export type Landmark = {
  readonly month: Month;
  readonly quarter: string;
  readonly text: string;
  /** The rank of the policy among those given; null when it is none. */
  readonly policy: number | null;
};

type Shown = {
  readonly indicator: IndicatorId;
  readonly trend: readonly Figure[];
  readonly policies: readonly MarkedPolicy[];
  /** Only this site; null for all. */
  readonly site: string | null;
};

/** What happened during a trend that a reader must know, in the order of dates; what lies outside of it is left out. */
export function useLandmarks(): (shown: Shown) => readonly Landmark[] {
  const { t } = useTranslation("dashboard");
  const policyText = usePolicyText();
  return (shown) => landmarksOf(shown, policyText, t("trend.breakRule"));
}

function landmarksOf(
  { indicator, trend, policies, site }: Shown,
  policyText: (mark: PolicyMark) => string,
  breakText: string,
): readonly Landmark[] {
  const from = parseQuarter(trend[0]?.group ?? "")?.from;
  const to = parseQuarter(trend.at(-1)?.group ?? "")?.to;
  if (from === undefined || to === undefined) return [];

  const marks = policyMarks(policies, { from, to }, site).map((mark) => ({
    month: mark.startsOn,
    quarter: mark.quarter,
    text: policyText(mark),
    policy: mark.policy,
  }));
  const redrawn = { month: DISTRICTS_REDRAWN, quarter: quarterText(DISTRICTS_REDRAWN) };
  const breaks = crossesBreak(indicator, from, to)
    ? [{ ...redrawn, text: breakText, policy: null }]
    : [];
  return [...breaks, ...marks].toSorted((a, b) => a.month - b.month);
}

/** "Mars 2025 : recrutement par compétences (3 établissements), jusqu’en juin 2026". */
function usePolicyText(): (mark: PolicyMark) => string {
  const { t } = useTranslation("dashboard");
  const { month } = useFormats();
  return ({ name, startsOn, endsOn, sites }) => {
    const began = t("trend.policyRule", { month: month(startsOn), name });
    const where = sites === null ? "" : ` (${t("trend.policySites", { count: sites })})`;
    const until = endsOn === null ? "" : `, ${t("trend.policyUntil", { month: month(endsOn) })}`;
    return `${began}${where}${until}`;
  };
}
