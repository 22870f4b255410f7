import { useTranslation } from "react-i18next";
import { partsOf, TOTAL } from "#app/domain/benchmark/cell.ts";
import type { PeerPlace } from "#app/domain/benchmark/peer-group.ts";
import { partText } from "#app/locales/part-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

/** A group of employers by its key: "Industrie manufacturière (C) × 50 à 249 salariés"; all of them where it has no part. */
export function useGroupText(): (key: string) => string {
  const { t } = useTranslation("benchmark");
  const language = useLanguage();
  return (key) => {
    const parts = partsOf(key).slice(0, -1);
    const named = parts.filter((part) => part !== TOTAL).map((part) => partText(part, language));
    return named.length === 0 ? t("groups.everyone") : named.join(" × ");
  };
}

/** Where a company stands: its sector, its size and its region, or that it has none. */
export function usePlaceText(): (place: PeerPlace) => string {
  const { t } = useTranslation("benchmark");
  const language = useLanguage();
  return (place) =>
    (["sector", "size", "geography"] as const)
      .map((dimension) =>
        place[dimension] === TOTAL ? t(`place.${dimension}`) : partText(place[dimension], language),
      )
      .join(", ");
}
