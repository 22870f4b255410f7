import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import type { AuditFacts, FigureOf } from "./release-facts.ts";
import { SolverEndings } from "./solver-endings.tsx";
import { useReleaseWords } from "./use-release-words.ts";

const PROTECTED = ["cells", "primaries", "secondaries", "certificates"] as const;
const ATTACKED = ["secrets", "whole", "insiders", "insidersTried"] as const;

/** Each figure: how it was protected, and what the attacks on it came to. Counts of cells, never a value. */
export function FigureAudits({ report }: { readonly report: AuditFacts }) {
  const { t } = useTranslation("releaseAdmin");
  const fallbacks = report.protections.filter((one) => one.fallbacks.length > 0);
  const { figure, crossing, fallback } = useReleaseWords();
  const withheld = report.protections.flatMap(({ withheld = [], ...one }) =>
    withheld.length > 0
      ? [{ name: figure(one), crossings: withheld.map(crossing).join(t("figures.between")) }]
      : [],
  );
  return (
    <section className="grid grid-cols-1 gap-5">
      <h2>{t("figures.title")}</h2>
      <CountTable caption={t("figures.protected")} counts={PROTECTED} lines={report.protections} />
      {withheld.map(({ name, crossings }) => (
        <p key={name}>{t("figures.withheld", { figure: name, crossings })}</p>
      ))}
      {fallbacks.map((one) => (
        <p key={figure(one)}>
          {t("figures.fallback", {
            figure: figure(one),
            levels: one.fallbacks.map(fallback).join(t("figures.between")),
          })}
        </p>
      ))}
      <CountTable caption={t("figures.attacked")} counts={ATTACKED} lines={report.attacks} />
      <SolverEndings report={report} />
    </section>
  );
}

type Count = (typeof PROTECTED)[number] | (typeof ATTACKED)[number];

type CountTableProps<Key extends Count> = {
  readonly caption: string;
  readonly counts: readonly Key[];
  readonly lines: readonly (FigureOf & Readonly<Record<Key, number>>)[];
};

function CountTable<Key extends Count>({ caption, counts, lines }: CountTableProps<Key>) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const { figure } = useReleaseWords();
  const rows = lines.map((line) => ({
    key: `${line.indicator} ${line.part}`,
    label: figure(line),
    cells: Object.fromEntries(
      counts.map((key) => [key, { value: line[key], text: number(line[key]) }]),
    ),
  }));
  return (
    <FigureTable
      {...{ caption, rows }}
      rowHeader={t("figures.figure")}
      columns={counts.map((key) => ({ key, label: t(`figures.${key as Count}`) }))}
    />
  );
}
