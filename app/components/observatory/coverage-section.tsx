import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type {
  Answers,
  Counted,
  Coverage,
} from "#app/domain/benchmark/observatory/coverage-view.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { bandText } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";

/** Who reports, before what they report: employers in bands, hires, known answers, and what to beware of. */
export function CoverageSection({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation("observatory");
  const { number } = useFormats();
  const { employers, hires } = coverage.total;
  return (
    <section className="grid grid-cols-1 gap-5">
      <h2 id="coverage">{t("coverage.title")}</h2>
      <p className="coverage-total">
        {employers === null
          ? t("coverage.findingHidden")
          : t("coverage.finding", { employers: bandText(employers), hires: number(hires) })}
      </p>
      <p>{t("coverage.lead")}</p>
      <div className="coverage-tables">
        {coverage.by.map(({ level, rows }) => (
          <CountTable key={level} level={level as "a21"} rows={rows} />
        ))}
      </div>
      <AnswersTable answers={coverage.answers} />
      <QualityNotes />
    </section>
  );
}

function CountTable({ level, rows }: { level: "a21" | "size" | "reg"; rows: readonly Counted[] }) {
  const { t } = useTranslation("observatory");
  const { number } = useFormats();
  const words = useObservatoryWords();
  return (
    <details className="coverage-data" open={level === "size"}>
      <summary>{t(`coverage.by.${level}`)}</summary>
      <FigureTable
        caption={t(`coverage.caption.${level}`)}
        rowHeader={words.level(level)}
        columns={[
          { key: "employers", label: t("coverage.employers") },
          { key: "hires", label: t("coverage.hires") },
        ]}
        rows={rows.map(({ part, hires, employers }) => ({
          key: part,
          label: words.part(part),
          cells: {
            employers: {
              value: null,
              text: employers === null ? <NoNumber code="c" /> : bandText(employers),
            },
            hires: { value: hires, text: hires === null ? <NoNumber code="c" /> : number(hires) },
          },
        }))}
      />
    </details>
  );
}

function AnswersTable({ answers }: { readonly answers: readonly Answers[] }) {
  const { t } = useTranslation("observatory");
  const { number, percent } = useFormats();
  const words = useObservatoryWords();
  return (
    <details className="coverage-data">
      <summary>{t("coverage.answers")}</summary>
      <p className="note">{t("coverage.answersNote")}</p>
      <FigureTable
        caption={t("coverage.answers")}
        rowHeader={t("choice.indicator")}
        columns={[
          { key: "known", label: t("coverage.known") },
          { key: "share", label: t("coverage.knownShare") },
        ]}
        rows={answers.map(({ indicator, known, share }) => ({
          key: indicator,
          label: words.indicator(indicator),
          cells: {
            known: { value: known, text: known === null ? <NoNumber code="c" /> : number(known) },
            share: { value: share, text: percent(share, 0) },
          },
        }))}
      />
    </details>
  );
}

function QualityNotes() {
  const { t } = useTranslation("observatory");
  return (
    <div className="prose">
      <h3>{t("coverage.quality")}</h3>
      <ul>
        {(["declared", "groups", "rounding", "breaks"] as const).map((note) => (
          <li key={note}>{t(`coverage.notes.${note}`)}</li>
        ))}
      </ul>
    </div>
  );
}
