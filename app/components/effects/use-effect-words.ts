import { useTranslation } from "react-i18next";
import type { Method } from "#app/domain/effects/assess.ts";
import type { Assumption } from "#app/domain/effects/verdict.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Bounds = { readonly low: number | null; readonly high: number | null };

/** How pages write what an estimate stands on. */
export function useEffectWords() {
  const { t } = useTranslation("effects");
  const { number, points } = useFormats();
  const pValue = (p: number | null) => {
    if (p === null) return "–";
    return p < 0.001 ? `< ${number(0.001, 3)}` : number(p, 3);
  };
  const range = ({ low, high }: Bounds) =>
    low === null || high === null ? "–" : `${points(low)} … ${points(high)}`;
  const shift = (value: number | null | undefined) => points(value ?? null);

  return {
    pValue,
    interval: range,
    method: (method: Method | null) => t(`methods.${method ?? "none"}`),
    /** What was found when an assumption was looked at. */
    evidence: ({ id, met, evidence }: Assumption): string => {
      if (met === null && id !== "parallelTrends") return t("evidence.none");
      if (evidence.quartersBefore != null) return peersBefore(evidence.quartersBefore);
      if (id === "siteMix") return t("evidence.shift", { value: shift(evidence.shift) });
      if (id === "leaveOneOut") {
        return t("evidence.range", { low: shift(evidence.low), high: shift(evidence.high) });
      }
      if (id === "residualsIndependent") {
        return t("evidence.correlation", { value: number(evidence.correlation ?? null, 2) });
      }
      if (id === "goodFitBefore")
        return t("evidence.rmspe", { value: shift(evidence.rmspeBefore) });
      if (id === "noOtherPolicy") return nearest(evidence.nearestMonths ?? null);
      if (id === "sameDistrictList") return listChange(evidence.monthsFromStart ?? null, met);
      const p = evidence.p ?? null;
      return p === null ? t("evidence.none") : t("evidence.p", { value: pValue(p) });
    },
  };

  function peersBefore(count: number): string {
    return t("evidence.peersBefore", { count, quarters: number(count) });
  }

  function nearest(months: number | null): string {
    return months === null
      ? t("evidence.nearestNone")
      : t("evidence.nearestMonths", { count: months });
  }

  function listChange(months: number | null, met: boolean | null): string {
    if (months === null || met === true) return t("evidence.oneList");
    return t("evidence.listChange", { value: number(months) });
  }
}
