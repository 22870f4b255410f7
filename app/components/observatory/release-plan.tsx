import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { ReleaseFacts, ReleasePlanWords } from "./release-facts.ts";
import { bandText } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";

/** What the release covers, which tables it holds, and by which rules some of their cells are hidden. */
export function PlanSection({ period, facts }: { period: string; facts: ReleaseFacts }) {
  const { t } = useTranslation("releases");
  return (
    <>
      <section className="grid grid-cols-1 gap-3">
        <h2 id="coverage">{t("coverage.title")}</h2>
        <CoverageText period={period} coverage={facts.coverage} />
        <PlanContent facts={facts} />
      </section>
      <section className="grid grid-cols-1 gap-3">
        <h2 id="rules">{t("plan.title")}</h2>
        <RulesText facts={facts} />
      </section>
    </>
  );
}

function CoverageText({
  period,
  coverage,
}: {
  period: string;
  coverage: ReleaseFacts["coverage"];
}) {
  const { t } = useTranslation("releases");
  const { number } = useFormats();
  const words = useObservatoryWords();
  const { employers, hires } = coverage;
  if (employers === null || hires === null) return <p>{t("coverage.hidden")}</p>;

  const said = { employers: bandText(employers), hires: number(hires) };
  return <p>{t("coverage.known", { ...said, period: words.period(period) })}</p>;
}

function PlanContent({ facts }: { readonly facts: ReleasePlanWords }) {
  const { t } = useTranslation("releases");
  const words = useObservatoryWords();
  return (
    <>
      <dl className="release-plan">
        <div>
          <dt>{t("coverage.indicators")}</dt>
          {facts.indicators.map((id) => (
            <dd key={id}>
              <Link to={`/methodology/${id}`}>{words.indicator(id)}</Link>
            </dd>
          ))}
        </div>
        <div>
          <dt>{t("coverage.tables")}</dt>
          {facts.tables.map((levels) => (
            <dd key={levels.join()}>{levels.map(words.level).join(" × ")}</dd>
          ))}
        </div>
      </dl>
      {facts.holdsYear && <p>{t("coverage.year")}</p>}
    </>
  );
}

function RulesText({ facts }: { readonly facts: ReleasePlanWords }) {
  const { t } = useTranslation("releases");
  const { number } = useFormats();
  const { published, suppressed } = facts.cells;
  const counted = {
    cells: number(published + suppressed),
    published: number(published),
    suppressed: number(suppressed),
  };
  const plan = {
    id: facts.plan.id,
    version: number(facts.plan.version),
    rules: number(facts.rulesVersion),
    code: facts.codeVersion,
  };
  return (
    <>
      <p>{t("plan.text", plan)}</p>
      <p>{t("plan.audit", counted)}</p>
      <p>{t("plan.persons")}</p>
      {facts.basedOn.length > 0 && (
        <p>
          {t("plan.based")}{" "}
          {facts.basedOn.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link to={`/releases/${id}`}>{id}</Link>
            </span>
          ))}
          .
        </p>
      )}
      <p className="no-print">
        <Link to="/methodology/disclosure">{t("plan.rules")}</Link>
      </p>
    </>
  );
}
