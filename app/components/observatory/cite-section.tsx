import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { shownPeriod } from "#app/domain/benchmark/observatory/observatory-view.ts";
import type { ViewChoice } from "#app/domain/benchmark/observatory/view-choice.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { ShownRelease } from "./listed-release.ts";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = {
  readonly release: ShownRelease;
  readonly choice: ViewChoice;
  /** Address of the page that shows the same thing. */
  readonly address: string;
};

/** How to cite what is shown, under which licence, and where its rules are. */
export function CiteSection({ release, choice, address }: Props) {
  const { t } = useTranslation("observatory");
  const { date } = useFormats();
  const words = useObservatoryWords();
  const cited = {
    name: words.indicator(choice.indicator),
    period: words.period(shownPeriod(release.period, choice)),
    release: release.id,
    date: date(release.publishedAt),
    address,
  };
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="cite">{t("cite.title")}</h2>
      <blockquote className="citation">{t("cite.citation", cited)}</blockquote>
      <p>{t("cite.licence")}</p>
      <ul className="link-list no-print">
        <li>
          <Link to={`/releases/${release.id}`}>{t("cite.release", { release: release.id })}</Link>
        </li>
        <li>
          <Link to={`/methodology/${choice.indicator}`}>{t("cite.method")}</Link>
        </li>
        <li>
          <Link to="/methodology/disclosure">{t("cite.rules")}</Link>
        </li>
      </ul>
    </section>
  );
}
