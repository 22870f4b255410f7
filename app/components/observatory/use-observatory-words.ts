import { useTranslation } from "react-i18next";
import { TOTAL } from "#app/domain/benchmark/cell.ts";
import type { PlaceLevel } from "#app/domain/benchmark/observatory/levels.ts";
import { isIndicatorId } from "#app/domain/indicators/index.ts";
import { partText } from "#app/locales/part-text.ts";
import { useFormats, useLanguage } from "#app/locales/use-texts.ts";

/** How the observatory names groups, indicators and periods, in the language of the page. */
export function useObservatoryWords() {
  const language = useLanguage();
  const { t } = useTranslation(["observatory", "indicators", "dimensions"]);
  const { quarter } = useFormats();
  const period = (text: string) =>
    text.includes("T") ? quarter(firstMonth(text)) : t("period.year", { year: text });

  const short = (text: string) =>
    text.includes("T")
      ? t("period.short", { quarter: text.slice(-1), year: text.slice(0, 4) })
      : text;

  return {
    /** "2025-T4" → "T4 2025": on axes, and where two periods are named. */
    short,
    /** "2025-T4-r2" → "T4 2025, r2". */
    shortRelease: (id: string) => {
      const { quarterText, revision } = releaseParts(id);
      return revision ? `${short(quarterText)}, ${revision}` : short(quarterText);
    },
    /** "a21=C" → "Industrie manufacturière (C)"; a total is "Ensemble". */
    part: (part: string) => (part === TOTAL ? t("total") : partText(part, language)),
    level: (level: PlaceLevel) => t(`level.${level}`, { ns: "dimensions" }),
    indicator: (id: string) => (isIndicatorId(id) ? t(`${id}.name`, { ns: "indicators" }) : id),
    predicate: (id: string) =>
      isIndicatorId(id) ? t(`${id}.predicate`, { ns: "indicators" }) : id,
    /** "2025-T4" → "4e trimestre 2025"; "2025" → "Année 2025". */
    period,
    /** "Au 4e trimestre 2025", "En 2025": to begin a sentence. */
    when: (text: string) =>
      text.includes("T")
        ? t("when.quarter", { period: period(text) })
        : t("when.year", { period: text }),
    /** "2025-T4-r2" → "4e trimestre 2025, correctif r2". */
    release: (id: string) => {
      const { quarterText, revision } = releaseParts(id);
      const text = period(quarterText);
      return revision ? t("period.erratum", { period: text, revision }) : text;
    },
  };
}

/** "2025-T4" → 202510 */
function firstMonth(period: string): number {
  return Number(period.slice(0, 4)) * 100 + Number(period.slice(-1)) * 3 - 2;
}

function releaseParts(id: string): { quarterText: string; revision: string | null } {
  const [, quarterText = id, revision] = /^(\d{4}-T\d)(?:-(r\d+))?$/.exec(id) ?? [];
  return { quarterText, revision: revision ?? null };
}
