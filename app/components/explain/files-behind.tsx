import { useTranslation } from "react-i18next";
import { VintageList } from "#app/components/dashboard/vintage-list.tsx";
import type { Vintages } from "#app/domain/territory/place.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** A file behind a figure, and the nomenclatures that located what it holds. */
export type FileBehind = {
  readonly import: string;
  readonly sha256: string;
  readonly asOfMonth: number;
  readonly nomenclatures: Vintages | null;
};

/** Which files and which vintages made the figure. */
export function FilesBehind({ files }: { readonly files: readonly FileBehind[] }) {
  const { t } = useTranslation("explanation");
  const { month } = useFormats();
  return (
    <section className="grid gap-3">
      <h2>{t("vintages")}</h2>
      {files.length === 0 && <p>{t("noFile")}</p>}
      <ul className="grid gap-6">
        {files.map((file) => (
          <li key={file.import} className="grid gap-1 text-sm">
            <p className="break-all">{t("file", { sha256: file.sha256 })}</p>
            <p>{t("asOf", { month: month(file.asOfMonth) })}</p>
            {file.nomenclatures && <VintageList vintages={[file.nomenclatures]} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
