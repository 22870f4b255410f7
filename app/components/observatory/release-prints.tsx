import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { ReleaseFacts } from "./release-facts.ts";

type Props = {
  readonly facts: Pick<ReleaseFacts, "files" | "snapshotSha256" | "planSha256">;
  readonly manifestSha256: string;
};

/** The SHA-256 of everything the release is made of. */
export function PrintTable({ facts, manifestSha256 }: Props) {
  const { t } = useTranslation("releases");
  const { number } = useFormats();
  const rows = [
    ...facts.files,
    { name: t("prints.manifest"), sha256: manifestSha256, bytes: null },
    { name: t("prints.plan"), sha256: facts.planSha256, bytes: null },
    { name: t("prints.snapshot"), sha256: facts.snapshotSha256, bytes: null },
  ];
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="prints">{t("prints.title")}</h2>
      <p>{t("prints.lead")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label={t("prints.title")}>
        <table>
          <caption className="sr-only">{t("prints.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("prints.file")}</th>
              <th scope="col" className="numeric">
                {t("prints.bytes")}
              </th>
              <th scope="col">{t("prints.print")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, sha256, bytes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="numeric">{number(bytes)}</td>
                <td className="fingerprint">{sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
