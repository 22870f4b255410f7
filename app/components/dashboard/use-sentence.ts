import { useTranslation } from "react-i18next";
import type { Sentence } from "#app/domain/dashboard/sentence.ts";
import { siteIndicators } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { isGap, useWording } from "./use-wording.ts";

/** The finding of a period as it is read, the same on the page and in print. */
export function useSentence(): (sentence: Sentence) => string {
  const subject = useSubject();
  const comparison = useComparison();
  return (sentence) =>
    sentence.figure.status === "ok"
      ? `${subject(sentence)}${comparison(sentence)}`
      : `${subject(sentence)}.`;
}

/** Up to the value: "Au 2e trimestre 2026, 8,4 % de vos 1 204 recrutements habitent un quartier prioritaire". */
function useSubject() {
  const { t } = useTranslation(["dashboard", "indicators"]);
  const { number } = useFormats();
  const { name, when, write } = useWording();

  return ({ period, figure: { indicator, value, denominator, status } }: Sentence): string => {
    const total = { count: denominator ?? 0, total: number(denominator) };
    const words = { when: when(period), name: name(indicator) };
    if (status === "unreliable") return t("sentence.unreliable", { ...words, ...total });
    if (status !== "ok" || value === null) return t(`sentence.${status as "notProvided"}`, words);

    const predicate = t(`${indicator}.predicate`, { ns: "indicators" });
    const said = { ...words, value: write(indicator)(value), predicate };
    if (isGap(indicator)) return t("sentence.gap", said);
    if (siteIndicators.some(({ id }) => id === indicator)) return t("sentence.headcount", said);
    return t("sentence.hires", { ...said, ...total });
  };
}

/** From the value on: ", 2,1 points de plus qu’un an plus tôt ; l’écart n’est pas distinguable du hasard." */
function useComparison() {
  const { t } = useTranslation("dashboard");
  const { number } = useFormats();

  return ({ change, verdict }: Sentence): string => {
    if (change === null || verdict === "acrossBreak" || verdict === "noComparison") {
      return t(verdict === "acrossBreak" ? "sentence.acrossBreak" : "sentence.noComparison");
    }
    const size = Math.abs(100 * change.difference);
    if (Number(size.toFixed(1)) === 0) return t("sentence.same");

    const gap = t("sentence.points", { count: size, value: number(size, 1) });
    if (verdict !== "notDistinguishable") return t(`sentence.${verdict}`, { gap });
    return t(change.difference > 0 ? "sentence.more" : "sentence.fewer", { gap });
  };
}
