import { useTranslation } from "react-i18next";
import type { LoadedNomenclature } from "#app/components/reference/nomenclature-table.tsx";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import { peopleText } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

type Props = { readonly expected: readonly Expected[] };

/** Whose shares the expected ones are, and the lists and vintages that count them; nothing where none is known. */
export function ExpectedSource({ expected }: Props) {
  const { t } = useTranslation(["dashboard", "effects", "reference"]);
  const language = useLanguage();
  const known = expected.flatMap((one) => (one.status === "known" ? [one] : []));
  if (!known[0]) return null;

  const vintages = new Map(known.flatMap((one) => Object.entries(one.vintages)));
  const isExtract = known.some(({ extract }) => extract);
  const people = peopleText(known[0].baseline, language);
  return (
    <>
      {t("baseline.source", { ns: "effects", people })}
      {isExtract && ` (${t("baseline.extract", { ns: "effects" })})`}
      <ul>
        {[...vintages].map(([name, vintage]) => (
          <li key={name}>
            {t("footer.vintage", {
              name: t(`names.${name as LoadedNomenclature["name"]}`, { ns: "reference" }),
              vintage,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
