import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { MethodAnswer } from "#app/domain/effects/effect-answer.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useEffectWords } from "./use-effect-words.ts";

/** An answer and the name of its row: another method, or another indicator. */
export type NamedAnswer = {
  readonly key: string;
  readonly label: string;
  readonly answer: Omit<MethodAnswer, "method">;
};

type Props = {
  readonly caption: string;
  readonly rowHeader: string;
  readonly answers: readonly NamedAnswer[];
};

const COLUMNS = ["verdict", "estimate", "interval", "p", "detectable"] as const;

/** Several answers side by side. */
export function AnswersTable({ caption, rowHeader, answers }: Props) {
  const { t } = useTranslation("effects");
  const { points } = useFormats();
  const { interval, pValue } = useEffectWords();
  return (
    <FigureTable
      caption={caption}
      rowHeader={rowHeader}
      columns={COLUMNS.map((key) => ({ key, label: t(`table.${key}`) }))}
      rows={answers.map(({ key, label, answer }) => ({
        key,
        label,
        cells: {
          verdict: { value: null, text: t(`verdicts.${answer.verdict}`) },
          estimate: { value: answer.estimate, text: points(answer.estimate) },
          interval: { value: null, text: interval(answer) },
          p: { value: answer.p, text: pValue(answer.p) },
          detectable: {
            value: answer.smallestDetectable,
            text: points(answer.smallestDetectable),
          },
        },
      }))}
    />
  );
}
