import { useTranslation } from "react-i18next";
import type { FilterChoice } from "#app/domain/benchmark/observatory/filter-choices.ts";
import type { Offered } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = { readonly within: string | null; readonly groups: Offered["groups"] };

/** The group that the page is narrowed to; one that would say too much is there but cannot be chosen, with the reason. */
export function GroupSelect({ within, groups }: Props) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  return (
    <label>
      {t("choice.within")}
      <select name="within" defaultValue={within ?? ""}>
        <option value="">{t("choice.noWithin")}</option>
        {groups.map(({ level, choices }) => (
          <optgroup key={level} label={words.level(level)}>
            {choices.map((choice) => (
              <GroupOption key={choice.part} {...choice} />
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function GroupOption({ part, refusal }: FilterChoice) {
  const { t } = useTranslation("observatory");
  const group = useObservatoryWords().part(part);
  return (
    <option value={part} disabled={refusal !== null}>
      {refusal === null ? group : t(`choice.${refusal}`, { group })}
    </option>
  );
}
