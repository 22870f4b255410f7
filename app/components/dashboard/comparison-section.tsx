import { useTranslation } from "react-i18next";
import { useReferenceCells } from "#app/components/benchmark/reference-cells.tsx";
import { expectedPoint, peersPoint } from "#app/components/benchmark/reference-points.ts";
import { type References, referencesFor } from "#app/components/benchmark/references.ts";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { DumbbellChart } from "#app/components/charts/dumbbell-chart.tsx";
import { SideKey } from "#app/components/charts/side-key.tsx";
import type { Side } from "#app/components/charts/sides.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { valueCell } from "./figure-cells.tsx";
import { useComparisonWords } from "./use-comparison-words.ts";
import { isGap, useWording } from "./use-wording.ts";

type Props = { readonly figures: readonly Figure[]; readonly references: References };

/** Every share beside that of peers and the expected one, as far as they are known; what is missing is said. */
export function ComparisonSection({ figures, references }: Props) {
  const { t } = useTranslation("dashboard");
  const { percent } = useFormats();
  const { shortName } = useWording();
  const cells = useReferenceCells();
  const compared = figures.filter((figure) => isCompared(figure, references));
  const { title, sentence, missing } = useComparisonWords(compared, references);
  const sides = sidesOf(references);
  if (sides.length === 1 || compared.length === 0) return <p className="note">{missing}</p>;

  const rows = compared.map((figure) => ({
    key: figure.indicator,
    label: shortName(figure.indicator),
    figure,
    ...referencesFor(figure.indicator, references),
  }));
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={{
        caption: title,
        rowHeader: t("table.indicator"),
        columns: sides.map((side) => ({ key: side, label: t(`sides.${side}`) })),
        rows: rows.map(({ key, label, figure, peers, expected }) => ({
          key,
          label,
          cells: {
            own: valueCell(figure),
            peers: cells.peers(peers),
            expected: cells.expected(expected),
          },
        })),
      }}
      legend={
        <>
          <SideKey sides={sides} />
          {missing && <p className="note">{missing}</p>}
        </>
      }
    >
      <DumbbellChart
        name={sentence}
        sides={sides}
        rows={rows.map(({ key, label, figure, peers, expected }) => ({
          key,
          label,
          points: {
            own: drawn(figure, ""),
            peers: peersPoint(peers, key),
            expected: expectedPoint(expected, key),
          },
        }))}
        write={percent}
      />
    </ChartFigure>
  );
}

/** A gap is in points: it has no place on an axis of shares. An indicator that nothing is set beside has none either. */
function isCompared({ indicator }: Figure, references: References): boolean {
  const { peers, expected } = referencesFor(indicator, references);
  return !isGap(indicator) && (peers?.status === "found" || expected?.status === "known");
}

function sidesOf({ peers, expected }: References): readonly Side[] {
  const found = Object.values(peers?.indicators ?? {}).some(({ status }) => status === "found");
  return [
    "own",
    ...(found ? (["peers"] as const) : []),
    ...(expected.some(({ status }) => status === "known") ? (["expected"] as const) : []),
  ];
}
