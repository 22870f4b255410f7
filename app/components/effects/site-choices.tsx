import { useTranslation } from "react-i18next";
import type { PolicyValues } from "#app/domain/effects/policy-values.ts";

type Props = {
  readonly values: PolicyValues;
  readonly sites: readonly { readonly code: string; readonly name: string }[];
  readonly error: string | null;
};

/** The sites in the scope of a policy, each with a first month of its own when it differs. */
export function SiteChoices({ values, sites, error }: Props) {
  const { t } = useTranslation("policies");
  if (sites.length < 2) return null;

  return (
    <fieldset id="sites" className="field" aria-describedby="sites-hint">
      <legend>{t("form.sites")}</legend>
      <p id="sites-hint" className="note">
        {t("form.sitesHint")}
      </p>
      {error && <p className="field-message">{error}</p>}
      <ul className="grid grid-cols-1 gap-2">
        {sites.map(({ code, name }) => (
          <li key={code} className="choices items-center">
            <label>
              <input
                type="checkbox"
                name="sites"
                value={code}
                defaultChecked={values.sites.includes(code)}
              />
              {name}
            </label>
            <input
              name={`start.${code}`}
              aria-label={t("form.siteStart", { site: name })}
              placeholder="2025-03"
              defaultValue={values.siteStarts[code] ?? ""}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
