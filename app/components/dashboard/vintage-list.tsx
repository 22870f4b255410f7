import { useTranslation } from "react-i18next";
import type { Vintages } from "#app/domain/territory/place.ts";

const NOMENCLATURES = ["communes", "density", "priorityDistricts", "employmentZones"] as const;

/** The vintages behind the figures; several when files were located by different ones. */
export function VintageList({ vintages }: { readonly vintages: readonly Vintages[] }) {
  const { t } = useTranslation(["dashboard", "reference"]);
  return (
    <ul>
      {NOMENCLATURES.map((nomenclature) => {
        const name = t(`names.${nomenclature}`, { ns: "reference" });
        const found = [...new Set(vintages.flatMap((one) => one[nomenclature] ?? []))];
        return (
          <li key={nomenclature}>
            {found.length === 0
              ? t("footer.noVintage", { name })
              : t("footer.vintage", { name, vintage: found.join(", ") })}
          </li>
        );
      })}
    </ul>
  );
}
