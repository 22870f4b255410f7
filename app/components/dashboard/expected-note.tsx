import { useTranslation } from "react-i18next";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import { expectedSentence, peopleText } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

/** The indicator followed beside what the sites’ own labour markets would give; nothing where no population has it. */
export function ExpectedNote({ expected }: { readonly expected: Expected | undefined }) {
  const { t } = useTranslation("dashboard");
  const language = useLanguage();
  if (!expected) return null;
  if (expected.status === "unknown") {
    const people = peopleText(expected.baseline, language);
    return <p className="note">{t(`tiles.notExpected.${expected.reason}`, { people })}.</p>;
  }
  return (
    <p className="lead expected-note">{expectedSentence(expected, expected.indicator, language)}</p>
  );
}
