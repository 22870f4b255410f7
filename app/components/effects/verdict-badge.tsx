import { useTranslation } from "react-i18next";
import type { VerdictKind } from "#app/domain/effects/verdict.ts";

/** One of the four answers, told by a word and a sign, never by colour alone. */
export function VerdictBadge({ verdict }: { readonly verdict: VerdictKind }) {
  const { t } = useTranslation("effects");
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span>
      {t(`verdicts.${verdict}`)}
    </span>
  );
}

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  effect: "●",
  noEvidence: "○",
  notEnoughData: "…",
  assumptionNotMet: "△",
};
