import { useTranslation } from "react-i18next";
import type { ManifestFacts } from "./release-facts.ts";

type Props = { readonly manifest: ManifestFacts; readonly manifestSha256: string | null };

/** What the release is made from and by: seed, plan, rules, program, and the SHA-256 of each part. */
export function PrintSection({ manifest, manifestSha256 }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const { plan, rulesVersion, codeVersion, audit, files } = manifest;
  const prints = [
    { name: t("prints.manifest"), sha256: manifestSha256 },
    { name: t("prints.plan"), sha256: manifest.planSha256 },
    { name: t("prints.snapshot"), sha256: manifest.snapshotSha256 },
    ...files,
  ];
  return (
    <section className="grid gap-3">
      <h2>{t("prints.title")}</h2>
      <p>
        {t("prints.made", {
          plan: plan.id,
          version: String(plan.version),
          rules: String(rulesVersion),
          code: codeVersion,
          seed: String(audit.seed),
        })}
      </p>
      <details>
        <summary>{t("prints.list")}</summary>
        <dl className="release-prints">
          {prints.map(({ name, sha256 }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code className="release-print">{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="note">{t("prints.verify")}</p>
    </section>
  );
}
