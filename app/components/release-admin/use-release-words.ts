import { useTranslation } from "react-i18next";
import { partsOf, TOTAL } from "#app/domain/benchmark/cell.ts";
import { dimensions } from "#app/domain/benchmark/dimensions.ts";
import { parseQuarter } from "#app/domain/hiring/month.ts";
import { partText } from "#app/locales/part-text.ts";
import { useFormats, useLanguage } from "#app/locales/use-texts.ts";
import type { FigureOf } from "./release-facts.ts";

/** Releases, cells and figures in the words of the page. */
export function useReleaseWords() {
  const { t } = useTranslation("releaseAdmin");
  const { t: tIndicators } = useTranslation("indicators");
  const { t: tDimensions } = useTranslation("dimensions");
  const { quarter } = useFormats();
  const language = useLanguage();
  const period = (text: string) => {
    const parsed = parseQuarter(text);
    return parsed ? quarter(parsed.from) : text;
  };
  const crossed = (depths: string) => {
    const levels = levelsAt(depths).map((level) => tDimensions(`level.${level as "a21"}`));
    return levels.join(" × ") || t("figures.all");
  };
  const cellText = (key: string) => {
    const [time = "", ...place] = partsOf(key).toReversed();
    const parts = place.toReversed().filter((part) => part !== TOTAL);
    const where = parts.map((part) => partText(part, language)).join(", ") || t("figures.all");
    return time.includes("quarter=") ? where : t("figures.ofYear", { where });
  };
  return {
    period,
    /** A crossing of the plan: "1010 year=2025/quarter=2025-T4" → "Section d’activité (A21) × Région (T4 2025)". */
    crossing: (name: string) => {
      const [depths = "", time = ""] = name.split(" ");
      const [, of = ""] = (time.split("/").at(-1) ?? "").split("=");
      return of === "" ? crossed(depths) : `${crossed(depths)} (${period(of)})`;
    },
    /** A fallback of the protection: "1012" is a whole level, "bands over KEY" the bands that overlap a cell. */
    fallback: (code: string) => {
      const [, over] = code.split("bands over ");
      if (over !== undefined) return t("figures.bandsOver", { cell: cellText(over) });
      const time = code.at(-1) === "1" ? ("year" as const) : ("quarter" as const);
      return t(`figures.level.${time}`, { level: crossed(code) });
    },
    release: ({ period: of, revision }: { period: string; revision: number }) =>
      revision === 1
        ? period(of)
        : t("revision", { period: period(of), number: String(revision - 1) }),
    figure: ({ indicator, part }: FigureOf) =>
      indicator === null
        ? t("figures.hires")
        : t(`figures.${part}`, {
            indicator: tIndicators(`${indicator as "women"}.short`, { defaultValue: indicator }),
          }),
    /** A cell's key without its quarter: "Industrie manufacturière (C), Bretagne". */
    cell: cellText,
  };
}

/** The figure that a refusal names: "hires", "women numerator". */
export function figureNamed(name: string): FigureOf {
  const [indicator = "", part] = name.split(" ");
  if (part === "base" || part === "numerator") return { indicator, part };
  return { indicator: null, part: "hires" };
}

/** The level that each depth reaches, time left out: "1020" → a21, dep. */
function levelsAt(depths: string): readonly string[] {
  return dimensions.flatMap(({ id, levels }, position) => {
    const level = levels[Number(depths[position]) - 1];
    return id === "time" || level === undefined ? [] : [level];
  });
}
