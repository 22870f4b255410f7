import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { NotBegunAnswer } from "./admin-answer.ts";
import { NotBegunNotice } from "./not-begun-notice.tsx";
import { PrepareForm } from "./prepare-form.tsx";
import type { DeskLine, QuarterLine } from "./release-facts.ts";
import "./release-admin.css";
import { useReleaseWords } from "./use-release-words.ts";

type Props = {
  readonly releases: readonly DeskLine[];
  readonly quarters: readonly QuarterLine[];
  readonly answer: NotBegunAnswer | null;
};

/** Every release in every state, and the form that prepares a quarter. */
export function DeskPage({ releases, quarters, answer }: Props) {
  const { t } = useTranslation("releaseAdmin");
  return (
    <div className="grid grid-cols-1 gap-10">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      {answer && <NotBegunNotice answer={answer} />}
      <PrepareForm quarters={quarters} />
      <section className="grid grid-cols-1 gap-3">
        <h2>{t("list.title")}</h2>
        {releases.length === 0 ? <p>{t("list.empty")}</p> : <ReleaseLines releases={releases} />}
      </section>
    </div>
  );
}

function ReleaseLines({ releases }: Pick<Props, "releases">) {
  const { t } = useTranslation("releaseAdmin");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={t("list.title")}>
      <table>
        <caption className="sr-only">{t("list.title")}</caption>
        <thead>
          <tr>
            {(["release", "state", "prepared", "published"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <ReleaseLine key={release.id} release={release} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReleaseLine({ release }: { readonly release: DeskLine }) {
  const { t } = useTranslation("releaseAdmin");
  const { dateTime } = useFormats();
  const words = useReleaseWords();
  const { id, state, preparedAt, publishedAt } = release;
  return (
    <tr data-release={id}>
      <th scope="row">
        <Link to={`/admin/releases/${id}`}>{words.release(release)}</Link>
      </th>
      <td>{t(`states.${state}`)}</td>
      <td>{dateTime(preparedAt)}</td>
      <td>{publishedAt ? dateTime(publishedAt) : t("list.notYet")}</td>
    </tr>
  );
}
