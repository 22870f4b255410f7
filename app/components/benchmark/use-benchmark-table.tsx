import { useTranslation } from "react-i18next";
import { intervalText, valueCell, worthCells } from "#app/components/dashboard/figure-cells.tsx";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { FigureCell, FigureTableProps } from "#app/components/tables/figure-table.tsx";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import type { Peers } from "#app/domain/benchmark/peer-group.ts";
import type { Gap } from "#app/domain/benchmark/standing.ts";
import { type Expected, expectedBand } from "#app/domain/effects/expected-figure.ts";
import type { Formats } from "#app/locales/format.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useReferenceCells } from "./reference-cells.tsx";

const COLUMNS = [
  "own",
  "interval",
  "denominator",
  "peers",
  "peersInterval",
  "gap",
  "expected",
  "expectedBand",
] as const;

/** Everything that the dumbbell shows and what each number is worth. */
export function useBenchmarkTable(
  rows: readonly BenchmarkRow[],
  caption: string,
): FigureTableProps {
  const { t } = useTranslation("benchmark");
  const formats = useFormats();
  const { name } = useWording();
  const cells = useReferenceCells();
  return {
    caption,
    rowHeader: t("table.indicator"),
    columns: COLUMNS.map((key) => ({ key, label: t(`table.${key}`) })),
    rows: rows.map(({ figure, peers, expected, gap }) => ({
      key: figure.indicator,
      label: name(figure.indicator),
      cells: {
        own: valueCell(figure),
        ...worthCells(figure, formats),
        peers: cells.peers(peers),
        peersInterval: peersInterval(peers, formats),
        gap: gapCell(gap, formats),
        expected: cells.expected(expected ?? undefined),
        expectedBand: bandCell(expected, formats),
      },
    })),
  };
}

function peersInterval(peers: Peers, formats: Formats): FigureCell {
  const shown =
    peers.status === "found" && peers.figure.status === "published" ? peers.figure : null;
  return { value: null, text: pointsText(shown?.low ?? null, shown?.high ?? null, formats) };
}

function gapCell(gap: Gap | null, { points }: Formats): FigureCell {
  if (gap === null) return { value: null, text: points(null) };
  return {
    value: gap.difference,
    text: `${points(gap.difference)} (${points(gap.low)} – ${points(gap.high)})`,
  };
}

function bandCell(expected: Expected | null, formats: Formats): FigureCell {
  const band = expected?.status === "known" ? expectedBand(expected) : null;
  return { value: null, text: intervalText(band?.low ?? null, band?.high ?? null, formats) };
}

/** Published bounds are rounded to the point: no decimal that is not there. */
function pointsText(low: number | null, high: number | null, { percent }: Formats): string {
  return low === null || high === null ? percent(null) : `${percent(low, 0)} – ${percent(high, 0)}`;
}
