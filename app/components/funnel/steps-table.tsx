import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { FunnelStep } from "#app/domain/applications/funnel.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useFunnelWords } from "./use-funnel-words.ts";

const COLUMNS = ["entered", "passed", "rate", "interval"] as const;

/** Everyone together: who entered each step, who came out, in what proportion. */
export function StepsTable({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const cells = useStepCells();
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2>{t("stepsTitle")}</h2>
      <FigureTable
        caption={t("stepsCaption")}
        rowHeader={t("stepColumn")}
        columns={COLUMNS.map((key) => ({ key, label: t(key) }))}
        rows={steps.map((step) => ({
          key: `${step.from}-${step.to}`,
          label: words.step(step.from, step.to),
          cells: cells(step),
        }))}
      />
    </section>
  );
}

function useStepCells() {
  const { number, percent } = useFormats();
  const words = useFunnelWords();
  return ({ all }: FunnelStep) => {
    if (!all) return Object.fromEntries(COLUMNS.map((key) => [key, NOT_PROVIDED]));
    return {
      entered: { value: all.denominator, text: number(all.denominator) },
      passed: { value: all.numerator, text: number(all.numerator) },
      rate: { value: all.value, text: percent(all.value) },
      interval: { value: null, text: words.interval(all) },
    };
  };
}

const NOT_PROVIDED = { value: null, text: <NoNumber code="nr" /> };
