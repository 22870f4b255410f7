import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import { type FigureCell, FigureTable } from "#app/components/tables/figure-table.tsx";
import type { GroupComparison } from "#app/domain/applications/compare.ts";
import type { FunnelPart, FunnelStep } from "#app/domain/applications/funnel.ts";
import { COMPARISONS } from "#app/domain/applications/stages.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { absent } from "./use-comparison-table.tsx";
import { useFunnelWords } from "./use-funnel-words.ts";

type Props = {
  readonly parts: readonly FunnelPart[];
  readonly of: "site" | "year";
  readonly whole: FunnelStep;
  readonly name: (part: string) => string;
};

const TEXTS = {
  site: { title: "bySite", caption: "bySiteCaption" },
  year: { title: "byYear", caption: "byYearCaption" },
} as const;

/** The whole way site by site, or year by year; a single one would repeat the whole. */
export function PartsTable({ parts, of, whole, name }: Props) {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const cells = usePartCells();
  if (parts.length < 2) return null;

  const stages = { first: words.stage(whole.from), last: words.stage(whole.to) };
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2>{t(TEXTS[of].title)}</h2>
      <FigureTable
        caption={t(TEXTS[of].caption, stages)}
        rowHeader={t(of)}
        columns={[
          { key: "all", label: t("all") },
          ...COMPARISONS.map(({ id }) => ({
            key: id,
            label: t("ratioOf", { title: t(`comparisons.${id}.title`) }),
          })),
        ]}
        rows={parts.map((part) => ({
          key: part.part,
          label: name(part.part),
          cells: cells(part),
        }))}
      />
    </section>
  );
}

function usePartCells() {
  const { percent } = useFormats();
  const words = useFunnelWords();
  const ratio = useRatioCell();
  return ({ all, comparisons }: FunnelPart): Readonly<Record<string, FigureCell>> => {
    const everyone = all && (
      <>
        {percent(all.value)}
        <span className="note block">{words.counts(all)}</span>
      </>
    );
    return {
      all: { value: all?.value ?? null, text: everyone ?? <NoNumber code="nr" /> },
      ...Object.fromEntries(comparisons.map((one) => [one.comparison, ratio(one)])),
    };
  };
}

function useRatioCell() {
  const { percent } = useFormats();
  const words = useFunnelWords();
  return (compared: GroupComparison): FigureCell => {
    const { ratio, focal, reference } = compared;
    if (!ratio || !focal || !reference) return absent(compared);
    const text = (
      <>
        {words.ratio(ratio)}
        <span className="note block">
          {percent(focal.value)} / {percent(reference.value)}
        </span>
      </>
    );
    return { value: ratio.value, text };
  };
}
