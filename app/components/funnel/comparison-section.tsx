import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import type { Step } from "#app/domain/applications/cells.ts";
import type { GroupComparison } from "#app/domain/applications/compare.ts";
import type { FunnelStep } from "#app/domain/applications/funnel.ts";
import type { Comparison } from "#app/domain/applications/stages.ts";
import { THRESHOLDS } from "#app/domain/disclosure/thresholds.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { RatesChart } from "./rates-chart.tsx";
import { RatesKey } from "./rates-key.tsx";
import { useComparisonTable } from "./use-comparison-table.tsx";
import { useFunnelWords } from "./use-funnel-words.ts";

type Props = { readonly comparison: Comparison; readonly steps: readonly FunnelStep[] };

/** Two groups side by side at each step; the title says what may be concluded over the whole way. */
export function ComparisonSection({ comparison, steps }: Props) {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const table = useComparisonTable(comparison, steps);
  const rows = steps.map((step) => ({ ...step, ...comparedAt(step, comparison) }));
  const whole = rows.at(-1);
  if (!whole) return null;

  const title = words.title(whole);
  if (rows.every(({ status }) => status !== "shown")) {
    return (
      <section className="grid grid-cols-1 gap-2">
        <h2 className="text-xl">{title}</h2>
        <WholeSentence compared={whole} />
      </section>
    );
  }
  const groups = {
    focal: t(`comparisons.${comparison.id}.focal`),
    reference: t(`comparisons.${comparison.id}.reference`),
  };
  const chart = t("chart", groups);
  return (
    <section className="grid grid-cols-1 gap-3">
      <ChartFigure
        title={title}
        sentence={chart}
        table={table}
        legend={<RatesKey {...groups} />}
        level={2}
      >
        <RatesChart
          name={chart}
          rows={rows.map((row) => ({
            key: `${row.from}-${row.to}`,
            label: words.step(row.from, row.to),
            ...row,
          }))}
        />
      </ChartFigure>
      <WholeSentence compared={whole} />
      <WhereItDiffers steps={rows.slice(0, -1).filter(({ verdict }) => verdict === "differs")} />
    </section>
  );
}

/** The steps, of those before the whole way, at which a practice may be looked at. */
function WhereItDiffers({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  if (steps.length === 0) return null;
  return (
    <p>{t("where", { steps: steps.map(({ from, to }) => words.step(from, to)).join(", ") })}</p>
  );
}

function comparedAt({ comparisons }: FunnelStep, { id }: Comparison): GroupComparison {
  const found = comparisons.find(({ comparison }) => comparison === id);
  if (!found) throw new Error(`a step without the comparison ${id}`);
  return found;
}

/** The figures of the whole way, or why there are none. */
function WholeSentence({ compared }: { readonly compared: GroupComparison }) {
  const { t } = useTranslation(["applications", "imports"]);
  const { comparison, status, focal, reference, difference, ratio } = compared;
  const { percent, points, number } = useFormats();
  if (status === "notProvided") return <p>{t("sentenceNotProvided", FIELDS[comparison])}</p>;
  if (!focal || !reference || !difference || !ratio) {
    const { minHires: least, nearZero: few } = THRESHOLDS;
    return <p>{t("sentenceHidden", { least: number(least), few: number(few) })}</p>;
  }
  const said = {
    focal: t(`comparisons.${comparison}.focal`),
    reference: t(`comparisons.${comparison}.reference`),
    a: percent(focal.value),
    b: percent(reference.value),
    difference: points(difference.value),
    ratio: number(ratio.value, 2),
    low: number(ratio.low, 2),
    high: number(ratio.high, 2),
  };
  return (
    <div className="grid gap-1">
      <p>
        {t("sentence", said)} <Detectable compared={compared} />
      </p>
      <p className="note">
        {t(compared.belowFourFifths ? "fourFifths.below" : "fourFifths.above")}
      </p>
    </div>
  );
}

/** Nothing seen is only worth something beside what would have been. */
function Detectable({ compared }: { readonly compared: GroupComparison }) {
  const { t } = useTranslation("applications");
  const { points } = useFormats();
  const { smallestDetectable, verdict } = compared;
  if (smallestDetectable === null || verdict === "differs") return null;
  return <>{t("detectable", { points: points(smallestDetectable) })}</>;
}

/** The columns of the file that a comparison needs. */
const FIELDS = {
  gender: { first: "femmes", second: "hommes" },
  priorityDistrict: { first: "qpv", second: "hors_qpv" },
  rural: { first: "rural", second: "hors_rural" },
} as const;
