import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ObservatoryView } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { shownPeriod } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptNote } from "./kept-figures.tsx";
import type { ShownRelease } from "./listed-release.ts";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = {
  readonly release: ShownRelease;
  readonly view: Pick<ObservatoryView, "choice" | "whole">;
};

/** The title of the page is its finding; under it, which release says so. */
export function Finding({ release, view }: Props) {
  const { t } = useTranslation("observatory");
  const { date } = useFormats();
  const words = useObservatoryWords();
  const sentence = useSentence()(release.period, view);
  return (
    <header className="grid gap-4">
      <h1 className="finding">{sentence}</h1>
      <p className="note">
        {t("source", { release: release.id, date: date(release.publishedAt) })}
      </p>
      <KeptNote from={[view.whole.keptFrom]} />
      {release.supersededBy && (
        <p className="notice">
          {t("superseded", { release: words.release(release.supersededBy) })}{" "}
          <Link to={`?release=${release.supersededBy}`}>{t("readLatest")}</Link>
        </p>
      )}
    </header>
  );
}

/** "Au 4e trimestre 2025, 8 % des 12 345 recrutements comptés habitent un quartier prioritaire (intervalle…)." */
function useSentence() {
  const { t } = useTranslation("observatory");
  const { percent, number } = useFormats();
  const words = useObservatoryWords();

  return (period: string, { choice, whole: { figure } }: Props["view"]): string => {
    const date = words.when(shownPeriod(period, choice));
    const scope = choice.within === null ? null : words.part(choice.within);
    const said = {
      when: scope === null ? date : t("finding.scope", { when: date, scope }),
      name: words.indicator(choice.indicator),
      predicate: words.predicate(choice.indicator),
      total: "n" in figure ? number(figure.n) : "",
    };
    if (figure.status === "ok") {
      return t("finding.shown", {
        ...said,
        share: percent(figure.share, 0),
        low: percent(figure.low, 0),
        high: percent(figure.high, 0),
      });
    }
    if (figure.status !== "band") return t(`finding.${figure.status}`, said);

    const range = figure.atLeast > 0 ? "atLeast" : "atMost";
    const bound = percent(figure[range], 0);
    return t("finding.band", { ...said, range: t(`range.${range}`, { bound }) });
  };
}
