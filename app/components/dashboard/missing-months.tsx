import { useTranslation } from "react-i18next";
import type { DepositCoverage } from "#app/domain/dashboard/deposit-coverage.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { SiteNames } from "./site-names.ts";

/** More lines than this would bury the note they are in. */
const SHOWN = 5;

type Props = { readonly missing: DepositCoverage["missing"]; readonly names: SiteNames };

/** Which months are not deposited, and where. */
export function MissingMonths({ missing, names }: Props) {
  const { t } = useTranslation("dashboard");
  const { month } = useFormats();
  if (missing.length === 0) return null;

  const rest = missing.length - SHOWN;
  return (
    <details>
      <summary>{t("footer.missing")}</summary>
      <ul>
        {missing.slice(0, SHOWN).map(({ site, months }) => (
          <li key={site}>
            {t("footer.missingSite", {
              site: names[site] ?? site,
              months: months.map(month).join(", "),
            })}
          </li>
        ))}
        {rest > 0 && <li>{t("footer.missingMore", { count: rest })}</li>}
      </ul>
    </details>
  );
}
