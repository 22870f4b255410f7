import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShownReport } from "#app/domain/effects/shown-report.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useEffectWords } from "./use-effect-words.ts";

type Props = { readonly report: ShownReport; readonly indicators: number };

/** The numbers behind the verdict: effect, interval, p, the smallest effect that could be seen, hires, method. */
export function EffectFacts({ report, indicators }: Props) {
  const { t } = useTranslation("effects");
  const { points, number, month } = useFormats();
  const { interval, pValue, method } = useEffectWords();
  const { plan, hiresBefore, hiresAfter, adjustedP } = report;
  return (
    <dl className="effect-facts">
      <Fact term={t("page.estimate")}>{points(report.estimate)}</Fact>
      <Fact term={t("page.interval")}>{interval(report)}</Fact>
      <Fact term={t("page.p")}>{pValue(report.p)}</Fact>
      {indicators > 1 && (
        <Fact term={t("page.adjustedP", { count: indicators })}>{pValue(adjustedP)}</Fact>
      )}
      <Fact term={t("page.detectable")}>{points(report.smallestDetectable)}</Fact>
      <Fact term={t("page.hires")}>
        {t("page.hiresValue", { before: number(hiresBefore), after: number(hiresAfter) })}
      </Fact>
      <Fact term={t("page.window")}>
        {t("page.windowValue", { from: month(plan.from), to: month(plan.to) })}
      </Fact>
      <Fact term={t("page.method")}>{method(report.method)}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
