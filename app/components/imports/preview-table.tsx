import { useTranslation } from "react-i18next";
import { FigureValue } from "#app/components/dashboard/figure-value.tsx";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { useFormats } from "#app/locales/use-texts.ts";

export type IndicatorChange = {
  readonly indicator: Figure["indicator"];
  /** Null when nothing was published before. */
  readonly before: Figure | null;
  readonly after: Figure;
};

/** What a director asks first; the others are a click away. */
const FIRST: readonly Figure["indicator"][] = [
  "priorityDistrict",
  "rural",
  "women",
  "skillsBasedStrict",
  "noDiplomaPostings",
  "retention6",
];

type Props = { readonly changes: readonly IndicatorChange[] };

/** The indicators before and after, as they will be once the file is published. */
export function PreviewTable({ changes }: Props) {
  const { t } = useTranslation("importCheck");
  const first = changes.filter(({ indicator }) => FIRST.includes(indicator));
  const others = changes.filter(({ indicator }) => !FIRST.includes(indicator));
  return (
    <section className="grid gap-2">
      <h2>{t("previewTitle")}</h2>
      <p>{t("preview")}</p>
      <ChangeTable changes={first} caption={t("previewTitle")} />
      {others.length > 0 && (
        <details>
          <summary>{t("previewMore")}</summary>
          <ChangeTable changes={others} caption={t("previewMore")} />
        </details>
      )}
    </section>
  );
}

function ChangeTable({ changes, caption }: Props & { readonly caption: string }) {
  const { t } = useTranslation("importCheck");
  return (
    <table className="stacked">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("indicator")}</th>
          {(["before", "after", "change", "counted"] as const).map((column) => (
            <th key={column} scope="col" className="numeric">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.indicator} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ change: { indicator, before, after } }: { readonly change: IndicatorChange }) {
  const { t } = useTranslation(["importCheck", "indicators"]);
  const { number, points } = useFormats();
  return (
    <tr>
      <th scope="row">{t(`${indicator}.short`, { ns: "indicators" })}</th>
      <td className="numeric" data-label={t("before")}>
        {before ? <FigureValue figure={before} /> : "–"}
      </td>
      <td className="numeric" data-label={t("after")}>
        <FigureValue figure={after} />
      </td>
      <td className="numeric" data-label={t("change")}>
        {points(changeOf(before, after))}
      </td>
      <td className="numeric" data-label={t("counted")}>
        {number(after.denominator)}
      </td>
    </tr>
  );
}

/** In points; null when either side has no value to compare. */
function changeOf(before: Figure | null, after: Figure): number | null {
  const isComparable = before?.status === "ok" && after.status === "ok";
  if (!isComparable || before.value === null || after.value === null) return null;
  return after.value - before.value;
}
