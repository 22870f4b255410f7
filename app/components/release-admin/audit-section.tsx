import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { AuditFacts, ManifestFacts } from "./release-facts.ts";
import { useReleaseWords } from "./use-release-words.ts";

type Props = { readonly report: AuditFacts; readonly manifest: ManifestFacts };

/** The audit in words: how much is shown, how much is hidden, what deserves a look. */
export function AuditSection({ report, manifest }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const { number, percent } = useFormats();
  const { cells, published, suppressed } = manifest.audit;
  const { hiresPublishedPercent: hires, leftOut, joined, closesYear } = report;
  return (
    <section className="grid gap-3">
      <h2>{t("audit.title")}</h2>
      <p>
        {t("audit.cells", {
          cells: number(cells),
          published: number(published),
          share: percent(cells === 0 ? null : published / cells, 0),
          hidden: number(suppressed),
        })}
      </p>
      <p>{t("audit.hires", { share: percent(hires / 100, 0) })}</p>
      <p>{t("audit.leftOut", { count: leftOut, formatted: number(leftOut) })}</p>
      <p>{closesYear ? t("audit.closesYear") : t("audit.leavesYear")}</p>
      <p>
        {joined.length === 0
          ? t("audit.alone")
          : t("audit.joined", { releases: joined.join(", ") })}
      </p>
      <Newcomers cells={report.newcomerCells} />
    </section>
  );
}

/** Published cells with many new contributors: somebody may be moving the benchmark. */
function Newcomers({ cells }: { readonly cells: readonly string[] }) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const words = useReleaseWords();
  if (cells.length === 0) return <p>{t("newcomers.none")}</p>;
  return (
    <div className="notice grid gap-2">
      <h3>{t("newcomers.title", { count: cells.length, formatted: number(cells.length) })}</h3>
      <p>{t("newcomers.lead")}</p>
      <details>
        <summary>{t("newcomers.list")}</summary>
        <ul className="release-checks">
          {cells.map((key) => (
            <li key={key}>{words.cell(key)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
