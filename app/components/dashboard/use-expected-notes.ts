import { useTranslation } from "react-i18next";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import { earlierListNote, extractNote, peopleText } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";
import { useWording } from "./use-wording.ts";

/**
 * What expected shares do not speak of: those that are not known, with the reason, and hires of an earlier list of districts; and
 * that shares are those of the demonstration’s extract.
 */
export function useExpectedNotes(): (expected: readonly Expected[]) => readonly string[] {
  const { t } = useTranslation("dashboard");
  const { shortName } = useWording();
  const language = useLanguage();
  return (expected) => {
    const notes = expected.flatMap((one) => {
      const name = shortName(one.indicator);
      if (one.status === "unknown") {
        const people = peopleText(one.baseline, language);
        const reason = t(`tiles.notExpected.${one.reason}`, { people });
        return [t("comparison.notExpected", { name, reason })];
      }
      const note = earlierListNote(one, language);
      return note === null ? [] : [t("comparison.partlyExpected", { name, note })];
    });
    const isExtract = expected.some((one) => one.status === "known" && one.extract);
    return isExtract ? [...notes, extractNote(language)] : notes;
  };
}
