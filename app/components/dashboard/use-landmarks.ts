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

/** A policy or a change of definition, dated by the quarter it began in, or by the first one shown when it began before. */
export type Landmark = {
  readonly month: Month;
  readonly quarter: string;
  readonly text: string;
  readonly isBefore: boolean;
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

/** What a reader of a trend must know of its time, in the order of dates: policies of before too while they last. */
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
    isBefore: mark.isBefore,
    policy: mark.policy,
  }));
  const redrawn = { month: DISTRICTS_REDRAWN, quarter: quarterText(DISTRICTS_REDRAWN) };
  const breaks = crossesBreak(indicator, from, to)
    ? [{ ...redrawn, text: breakText, isBefore: false, policy: null }]
    : [];
  return [...breaks, ...marks].toSorted((a, b) => a.month - b.month);
}

/** "CV anonyme, depuis mars 2025 (3 établissements, le dernier en mai 2025), jusqu’en juin 2026". */
function usePolicyText(): (mark: PolicyMark) => string {
  const { t } = useTranslation("dashboard");
  const { month } = useFormats();
  const sitesOf = ({ sites, lastStartsOn }: PolicyMark): string => {
    if (sites === null) return "";
    const count = t("trend.policySites", { count: sites });
    if (lastStartsOn === null) return ` (${count})`;
    return ` (${count}, ${t("trend.policyLast", { month: month(lastStartsOn) })})`;
  };
  return (mark) => {
    const { name, startsOn, endsOn, isBefore } = mark;
    const began = t("trend.policyRule", { month: month(startsOn), name });
    const until = endsOn === null ? "" : `, ${t("trend.policyUntil", { month: month(endsOn) })}`;
    const before = isBefore ? `, ${t("trend.policyBefore")}` : "";
    return `${began}${sitesOf(mark)}${until}${before}`;
  };
}
