import { useTranslation } from "react-i18next";
import { crossesBreak, DISTRICTS_REDRAWN } from "#app/domain/dashboard/series-break.ts";
import { parseQuarter, quarterText } from "#app/domain/hiring/month.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import type { Landmark } from "./trend-section.tsx";

/** What happened during a trend that a reader must know. */
export function useLandmarks(
  indicator: IndicatorId,
  trend: readonly Figure[],
): readonly Landmark[] {
  const { t } = useTranslation("dashboard");
  const from = parseQuarter(trend[0]?.group ?? "")?.from;
  const to = parseQuarter(trend.at(-1)?.group ?? "")?.to;
  if (from === undefined || to === undefined || !crossesBreak(indicator, from, to)) return [];
  return [{ quarter: quarterText(DISTRICTS_REDRAWN), text: t("trend.breakRule") }];
}
