import { Form, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ObservatoryView } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { GroupSelect } from "./group-select.tsx";
import type { ListedRelease } from "./listed-release.ts";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = {
  readonly shown: string;
  readonly compared: string | null;
  readonly releases: readonly ListedRelease[];
  readonly view: Pick<ObservatoryView, "choice" | "offered">;
};

/** Changes the address and so the page; without JavaScript too. */
export function ChoiceForm({ shown, compared, releases, view }: Props) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const [address] = useSearchParams();
  const { choice, offered } = view;
  const language = address.get("lang");
  const others = releases.filter(({ id }) => id !== shown);
  return (
    <Form method="get" className="filters" aria-label={t("choice.label")} key={address.toString()}>
      {language && <input type="hidden" name="lang" value={language} />}
      <Choice name="indicator" value={choice.indicator}>
        {offered.indicators.map((id) => (
          <option key={id} value={id}>
            {words.indicator(id)}
          </option>
        ))}
      </Choice>
      <Choice name="release" value={shown}>
        <ReleaseOptions releases={releases} />
      </Choice>
      <Choice name="span" value={choice.span}>
        <option value="quarter">{t("choice.quarter")}</option>
        <option value="year" disabled={!offered.year}>
          {t(offered.year ? "choice.year" : "choice.yearNotHeld")}
        </option>
      </Choice>
      <LevelChoices view={view} />
      <GroupSelect within={choice.within} groups={offered.groups} />
      <Choice name="compare" value={compared ?? "none"}>
        <option value="none">{t("choice.noCompare")}</option>
        <ReleaseOptions releases={others} />
      </Choice>
      <button type="submit" className="button button-primary">
        {t("choice.apply")}
      </button>
      <p className="note">{t("choice.disabledNote")}</p>
    </Form>
  );
}

function LevelChoices({ view: { choice, offered } }: Pick<Props, "view">) {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const levels = offered.levels.map((level) => (
    <option key={level} value={level}>
      {words.level(level)}
    </option>
  ));
  return (
    <>
      <Choice name="rows" value={choice.rows}>
        {levels}
      </Choice>
      <Choice name="columns" value={choice.columns ?? "none"}>
        <option value="none">{t("choice.noColumns")}</option>
        {levels}
      </Choice>
      {offered.levels.includes("dep") && (
        <Choice name="map" value={choice.map}>
          <option value="reg">{words.level("reg")}</option>
          <option value="dep">{words.level("dep")}</option>
        </Choice>
      )}
    </>
  );
}

function ReleaseOptions({ releases }: { readonly releases: readonly ListedRelease[] }) {
  const words = useObservatoryWords();
  return releases.map(({ id }) => (
    <option key={id} value={id}>
      {words.release(id)}
    </option>
  ));
}

type ChoiceProps = {
  readonly name: "indicator" | "release" | "span" | "rows" | "columns" | "map" | "compare";
  readonly value: string;
  readonly children: ReactNode;
};

function Choice({ name, value, children }: ChoiceProps) {
  const { t } = useTranslation("observatory");
  return (
    <label>
      {t(`choice.${name}`)}
      <select name={name} defaultValue={value}>
        {children}
      </select>
    </label>
  );
}
