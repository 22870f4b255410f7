import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { DonorWeights } from "#app/domain/effects/donor-weights.ts";
import type { EffectPicture } from "#app/domain/effects/effect-picture.ts";
import type { EventPoint } from "#app/domain/effects/event-study.ts";
import type { ShownReport } from "#app/domain/effects/shown-report.ts";
import type { WindfallShare } from "#app/domain/effects/windfall.ts";
import { effectSentence } from "#app/locales/effect-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";
import { AnswersTable } from "./answers-table.tsx";
import { AssumptionList } from "./assumption-list.tsx";
import { ComparisonNote } from "./comparison-note.tsx";
import { EffectFacts } from "./effect-facts.tsx";
import { EffectFigures } from "./effect-figures.tsx";
import { useEffectWords } from "./use-effect-words.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { WindfallSection } from "./windfall-section.tsx";
import "./effects.css";

type Props = {
  /** Address of the policies. */
  readonly home: string;
  readonly policy: { readonly id: string; readonly name: string };
  readonly names: Readonly<Record<string, string>>;
  readonly reports: readonly ShownReport[];
  readonly picture: EffectPicture;
  readonly events: readonly EventPoint[];
  readonly donors: DonorWeights | null;
  readonly windfall: readonly WindfallShare[] | null;
  readonly mayChange: boolean;
};

/** The effect of a policy, top to bottom: sentence, verdict, numbers, picture, what it stands on, other methods. */
export function EffectPage({ home, policy, names, reports, windfall, ...page }: Props) {
  const { t } = useTranslation(["effects", "indicators"]);
  const [first, ...others] = reports;
  const { picture, events, donors, mayChange } = page;
  const language = useLanguage();
  if (!first) return null;

  return (
    <article className="effect-page">
      <header className="effect-head">
        <h1 className="text-lg">
          {t("title")} – {policy.name}
        </h1>
        <p className="effect-sentence">{effectSentence(first, policy.name, language)}</p>
        <VerdictBadge verdict={first.verdict} />
      </header>
      <EffectFacts report={first} indicators={reports.length} />
      <EffectFigures
        indicator={t(`${first.indicator}.name`, { ns: "indicators" })}
        picture={picture}
        events={events}
      />
      <AssumptionList assumptions={first.assumptions} />
      <ComparisonNote report={first} names={names} donors={donors} />
      <Others reports={others} />
      <Alternatives report={first} />
      {windfall && <WindfallSection shares={windfall} />}
      <nav className="no-print flex flex-wrap gap-x-6 gap-y-2" aria-label={t("title")}>
        <a href={`${home}/${policy.id}/effect.json`} download={`effet-${policy.id}.json`}>
          {t("page.json")}
        </a>
        <Link to="/methodology/effects">{t("page.methodology")}</Link>
        {mayChange && <Link to={`${home}/${policy.id}`}>{t("page.edit")}</Link>}
        <Link to={home}>{t("page.back")}</Link>
        <span className="note">{t("page.print")}</span>
      </nav>
    </article>
  );
}

function Others({ reports }: { readonly reports: readonly ShownReport[] }) {
  const { t } = useTranslation(["effects", "indicators"]);
  if (reports.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2>{t("page.others")}</h2>
      <AnswersTable
        caption={t("page.others")}
        rowHeader={t("table.indicator")}
        answers={reports.map((answer) => ({
          key: answer.indicator,
          label: t(`${answer.indicator}.name`, { ns: "indicators" }),
          answer,
        }))}
      />
    </section>
  );
}

function Alternatives({ report }: { readonly report: ShownReport }) {
  const { t } = useTranslation("effects");
  const { method } = useEffectWords();
  if (report.alternatives.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2>{t("page.alternatives")}</h2>
      <p>{t("page.alternativesLead")}</p>
      <AnswersTable
        caption={t("page.alternatives")}
        rowHeader={t("table.method")}
        answers={report.alternatives.map((answer) => ({
          key: answer.method,
          label: method(answer.method),
          answer,
        }))}
      />
    </section>
  );
}
