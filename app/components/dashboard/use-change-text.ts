import { useTranslation } from "react-i18next";
import type { Change } from "#app/domain/dashboard/change.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** A change over a year in a few words, with what may be said of it. */
export function useChangeText(): (change: Change | null) => string {
  const { t } = useTranslation("dashboard");
  const { points } = useFormats();
  return (change) => {
    if (change === null) return t("tiles.noComparison");
    if (change.acrossBreak) return t("tiles.acrossBreak");
    const written = { change: points(change.difference) };
    return t(change.distinguishable ? "tiles.change" : "tiles.notDistinguishable", written);
  };
}
