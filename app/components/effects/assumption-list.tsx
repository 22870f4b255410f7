import { useTranslation } from "react-i18next";
import type { Assumption } from "#app/domain/effects/verdict.ts";
import { useEffectWords } from "./use-effect-words.ts";

/** What must hold for the estimate to be an effect, each with what was found when it was looked at. */
export function AssumptionList({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const { t } = useTranslation("effects");
  const { evidence } = useEffectWords();
  if (assumptions.length === 0) return null;

  return (
    <section className="grid gap-3">
      <h2>{t("assumptions.title")}</h2>
      <ul className="checklist">
        {assumptions.map((assumption, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a staggered policy checks the same assumption once for each date
          <li key={`${assumption.id}-${rank}`}>
            <span aria-hidden="true">{SIGNS[stateOf(assumption)]}</span>
            <span>
              {t(`assumptions.${assumption.id}.name`)}
              {" – "}
              <strong>{t(`assumptions.${stateOf(assumption)}`)}</strong>
            </span>
            <span className="note">{evidence(assumption)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS = { met: "✓", notMet: "✗", unknown: "?", onChart: "?" } as const;

/** Published quarters of peers cannot be tested: a reader can still look at them. */
function stateOf({ met, evidence }: Assumption): keyof typeof SIGNS {
  if (met === null) return evidence.quartersBefore == null ? "unknown" : "onChart";
  return met ? "met" : "notMet";
}
