import { useTranslation } from "react-i18next";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";

/** Whom hires are set beside, among the populations loaded; nothing where there is no choice. */
export function BaselineSelect({ baseline, baselines }: BaselineChoice) {
  const { t } = useTranslation("effects");
  if (baselines.length < 2) return null;

  return (
    <label>
      {t("baseline.label")}
      <select name="baseline" defaultValue={baseline}>
        {baselines.map((one) => (
          <option key={one} value={one}>
            {t(`baseline.names.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
