import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptCounts } from "./kept-figures.tsx";
import type { ListedRelease } from "./listed-release.ts";
import type { ReleaseFacts } from "./release-facts.ts";

type Props = {
  readonly shown: string;
  readonly facts: Pick<ReleaseFacts, "erratumOf" | "reason" | "kept">;
  readonly revisions: readonly ListedRelease[];
};

/** What was corrected and why, and the other versions: all are kept. Nothing when there is only one. */
export function ReleaseErratum({ shown, facts, revisions }: Props) {
  const { t } = useTranslation("releases");
  if (revisions.length < 2 && facts.erratumOf === null) return null;

  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="revisions">{t("revisions.title")}</h2>
      {facts.erratumOf && (
        <>
          <p>
            {t("erratum.of")} <Link to={`/releases/${facts.erratumOf}`}>{facts.erratumOf}</Link>.
          </p>
          {facts.reason && <p>{t("erratum.reason", { reason: facts.reason })}</p>}
          <KeptCounts kept={facts.kept} />
          <p className="note">{t("erratum.rule")}</p>
        </>
      )}
      <ul className="link-list">
        {revisions.map((revision) => (
          <Revision key={revision.id} revision={revision} isShown={revision.id === shown} />
        ))}
      </ul>
    </section>
  );
}

function Revision({ revision, isShown }: { revision: ListedRelease; isShown: boolean }) {
  const { t } = useTranslation("releases");
  const { date } = useFormats();
  const number = /-(r\d+)$/.exec(revision.id)?.[1];
  const name = number ? t("revisions.revision", { revision: number }) : t("revisions.first");
  return (
    <li>
      {isShown ? (
        <strong>{revision.id}</strong>
      ) : (
        <Link to={`/releases/${revision.id}`}>{revision.id}</Link>
      )}
      {`, ${name}, ${date(revision.publishedAt)}`}
      {isShown && ` (${t("revisions.shown")})`}
    </li>
  );
}
