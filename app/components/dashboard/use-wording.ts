import { useTranslation } from "react-i18next";
import type { Write } from "#app/components/charts/axes.tsx";
import type { Month } from "#app/domain/hiring/month.ts";
import { yearOf } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { isYear } from "#app/domain/hiring/period-choice.ts";
import { gapIndicators, type IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** Whether an indicator is a difference of two shares, in points. */
export function isGap(indicator: IndicatorId): boolean {
  return gapIndicators.some(({ id }) => id === indicator);
}

/** How pages name indicators, quarters and periods, in the language of the page. */
export function useWording() {
  const { t } = useTranslation(["dashboard", "indicators"]);
  const { month, percent, points, quarter } = useFormats();

  return {
    name: (indicator: IndicatorId) => t(`${indicator}.name`, { ns: "indicators" }),
    shortName: (indicator: IndicatorId) => t(`${indicator}.short`, { ns: "indicators" }),
    /** How values of an indicator are written. */
    write: (indicator: IndicatorId): Write => (isGap(indicator) ? points : percent),
    /** "2025-T3" → "T3 2025". */
    quarter: (group: string) => t("quarter", { quarter: group.slice(-1), year: group.slice(0, 4) }),
    /** What a release tells of: "2025-T3" → "T3 2025", "2025" → "2025". */
    time: (time: string) =>
      time.includes("T") ? t("quarter", { quarter: time.slice(-1), year: time.slice(0, 4) }) : time,
    /** "2e trimestre 2026", "2026", "juillet 2025 à juin 2026". */
    period: (period: Period) => {
      if (isYear(period)) return String(yearOf(period.from));
      return isQuarter(period)
        ? quarter(period.from)
        : t("footer.periodText", { from: month(period.from), to: month(period.to) });
    },
    /** "Au 2e trimestre 2026", to begin a sentence. */
    when: (period: Period) => {
      if (isYear(period)) return t("sentence.inYear", { year: String(yearOf(period.from)) });
      if (isQuarter(period)) return t("sentence.inQuarter", { period: quarter(period.from) });
      return t("sentence.inMonths", { from: month(period.from), to: month(period.to) });
    },
  };
}

function isQuarter({ from, to }: { from: Month; to: Month }): boolean {
  return to === from + 2 && (from % 100) % 3 === 1;
}
