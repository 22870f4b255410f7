import type { Baseline } from "#app/domain/effects/baselines.ts";
import { peopleText } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

/** A population in a sentence: "habitants", "demandeurs d’emploi". */
export function usePeople(baseline: Baseline): string {
  return peopleText(baseline, useLanguage());
}
