import { useTranslation } from "react-i18next";
import { changeOf } from "#app/domain/dashboard/change.ts";
import { parseQuarter } from "#app/domain/hiring/month.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useWording } from "./use-wording.ts";

export type TrendWords = { readonly title: string; readonly sentence: string };

/** The finding of a trend: what changed between its first and its last figure, if anything stands out from chance. */
export function useTrendWords(): (indicator: IndicatorId, trend: readonly Figure[]) => TrendWords {
  const { t } = useTranslation("dashboard");
  const { points } = useFormats();
  const { name, quarter, write } = useWording();

  return (indicator, trend) => {
    const counted = trend.filter(({ status }) => status === "ok");
    const [first, last] = [counted[0], counted.at(-1)];
    const change = first && last && first !== last ? between(first, last) : null;
    if (!first || !last || change === null) {
      return {
        title: t("trend.short", { name: name(indicator) }),
        sentence: t("trend.shortSentence"),
      };
    }

    const words = {
      name: name(indicator),
      gap: points(change.difference),
      first: quarter(first.group ?? ""),
      last: quarter(last.group ?? ""),
      firstValue: write(indicator)(first.value ?? 0),
      lastValue: write(indicator)(last.value ?? 0),
    };
    const title = t(change.distinguishable ? "trend.rose" : "trend.still", words);
    const warning = change.acrossBreak ? ` ${t("trend.break")}` : "";
    return { title, sentence: t("trend.sentence", words) + warning };
  };
}

function between(first: Figure, last: Figure) {
  const [before, now] = [parseQuarter(first.group ?? ""), parseQuarter(last.group ?? "")];
  return before && now ? changeOf(last, first, { before, now }) : null;
}
