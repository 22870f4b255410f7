import { useTranslation } from "react-i18next";
import type { IssueGroup, Severity } from "#app/intake/issue.ts";
import { issueBody } from "#app/locales/issue-text.ts";
import { useFormats, useLanguage } from "#app/locales/use-texts.ts";

const LEVELS: readonly Severity[] = ["blocking", "toFix", "toCheck", "repaired"];

/** Every anomaly of a file, grouped by cause under its level, with where it occurs. */
export function AnomalyReport({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const { t } = useTranslation("importCheck");
  return (
    <section className="grid gap-6">
      <h2>{t("reportTitle")}</h2>
      {groups.length === 0 && <p>{t("reportNone")}</p>}
      {LEVELS.map((severity) => {
        const ofLevel = groups.filter((group) => group.severity === severity);
        return ofLevel.length > 0 && <Level key={severity} severity={severity} groups={ofLevel} />;
      })}
    </section>
  );
}

type LevelProps = { readonly severity: Severity; readonly groups: readonly IssueGroup[] };

function Level({ severity, groups }: LevelProps) {
  const { t } = useTranslation("importCheck");
  const { number } = useFormats();
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="grid gap-2">
      <h3>
        {t(`severity.${severity}`)} ({number(total)})
      </h3>
      <table className="stacked">
        <caption className="sr-only">{t(`severity.${severity}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("cause")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col" className="numeric">
              {t("count")}
            </th>
            <th scope="col">{t("lines")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Cause key={`${group.problem} ${group.column}`} group={group} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cause({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation("importCheck");
  const { number } = useFormats();
  const language = useLanguage();
  const [first] = group.examples;
  const lines = [...new Set(group.examples.flatMap(({ line }) => line ?? []))];
  const more = group.count - group.examples.length;
  return (
    <tr>
      <th scope="row">
        {hasOtherValues(group) && `${t("example")} `}
        {first ? capitalised(issueBody(first, language)) : group.problem}
      </th>
      <td data-label={t("column")}>{group.column ?? "–"}</td>
      <td className="numeric" data-label={t("count")}>
        {number(group.count)}
      </td>
      <td data-label={t("lines")}>
        {lines.length > 0 ? lines.map((line) => number(line)).join(", ") : "–"}
        {more > 0 && ` ${t("andMore", { count: more })}`}
      </td>
    </tr>
  );
}

/** The sentence shows one value: the others of the group differ. */
function hasOtherValues({ examples }: IssueGroup): boolean {
  return examples.some(({ value }) => value !== examples[0]?.value);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
