import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";

/** Every list the product knows, in the order of its use. */
const NAMES = [
  "communes",
  "density",
  "priorityDistricts",
  "employmentZones",
  "frr",
  "communeMovements",
  "districtPopulation",
  "communeLabourForce",
  "districtLabourForce",
  "communeJobSeekers",
  "districtJobSeekers",
] as const;

export type LoadedNomenclature = {
  readonly id: number;
  readonly name: (typeof NAMES)[number];
  readonly vintage: string;
  readonly rows: number;
  readonly sha256: string;
  readonly source: string;
  readonly loadedAt: string;
  readonly extract: boolean;
};

type Props = { readonly kept: readonly LoadedNomenclature[] };

/** What is loaded, and what is not, told apart. */
export function NomenclatureTable({ kept }: Props) {
  const { t } = useTranslation("reference");
  const missing = NAMES.filter((name) => kept.every((one) => one.name !== name));
  return (
    <section className="grid gap-3">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label={t("caption")}>
        <table>
          <caption>{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("vintage")}</th>
              <th scope="col">{t("extent")}</th>
              <th scope="col" className="numeric">
                {t("rows")}
              </th>
              <th scope="col">{t("loadedAt")}</th>
              <th scope="col">{t("source")}</th>
              <th scope="col">{t("sha256")}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map((nomenclature) => (
              <LoadedRow key={nomenclature.id} nomenclature={nomenclature} />
            ))}
            {missing.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`names.${name}`)}</th>
                <td colSpan={6} className="text-muted">
                  {t("missing")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {missing.length > 0 && <p className="note">{t("missingLead")}</p>}
    </section>
  );
}

function LoadedRow({ nomenclature }: { readonly nomenclature: LoadedNomenclature }) {
  const { t } = useTranslation("reference");
  const { number, date } = useFormats();
  const { name, vintage, extract, rows, loadedAt, source, sha256 } = nomenclature;
  return (
    <tr>
      <th scope="row">{t(`names.${name}`)}</th>
      <td>{vintage}</td>
      <td>{extract ? t("extract") : t("whole")}</td>
      <td className="numeric">{number(rows)}</td>
      <td>{date(loadedAt)}</td>
      <td>{source === "embedded" ? t("embedded") : source}</td>
      <td>
        <code className="block min-w-48 text-xs break-all">{sha256}</code>
      </td>
    </tr>
  );
}
