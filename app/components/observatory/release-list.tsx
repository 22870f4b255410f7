import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { ListedRelease } from "./listed-release.ts";
import { useObservatoryWords } from "./use-observatory-words.ts";

/** Every release with its state, the newest first. */
export function ReleaseList({ releases }: { readonly releases: readonly ListedRelease[] }) {
  const { t } = useTranslation("observatory");
  const { date } = useFormats();
  const words = useObservatoryWords();
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="releases">{t("releases.title")}</h2>
      <p>{t("releases.lead")}</p>
      <table className="plain-table">
        <caption className="sr-only">{t("releases.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("releases.release")}</th>
            <th scope="col">{t("releases.published")}</th>
            <th scope="col">{t("releases.state")}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.id}>
              <th scope="row">
                <Link to={`/releases/${release.id}`}>{words.release(release.id)}</Link>
              </th>
              <td>{date(release.publishedAt)}</td>
              <td>
                <State release={release} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function State({ release: { supersededBy, erratumReason } }: { readonly release: ListedRelease }) {
  const { t } = useTranslation("observatory");
  return (
    <>
      {supersededBy ? t("releases.corrected", { release: supersededBy }) : t("releases.current")}
      {erratumReason && (
        <span className="under">{t("releases.erratum", { reason: erratumReason })}</span>
      )}
    </>
  );
}
