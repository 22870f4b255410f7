import { useTranslation } from "react-i18next";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import { earlierListNote } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";
import { useWording } from "./use-wording.ts";

/** What expected shares do not speak of: those that are not known, with the reason, and hires of an earlier list of districts. */
export function useExpectedNotes(): (expected: readonly Expected[]) => readonly string[] {
  const { t } = useTranslation("dashboard");
  const { shortName } = useWording();
  const language = useLanguage();
  return (expected) =>
    expected.flatMap((one) => {
      const name = shortName(one.indicator);
      if (one.status === "unknown") {
        const reason = t(`tiles.notExpected.${one.reason}`);
        return [t("comparison.notExpected", { name, reason })];
      }
      const note = earlierListNote(one, language);
      return note === null ? [] : [t("comparison.partlyExpected", { name, note })];
    });
}
