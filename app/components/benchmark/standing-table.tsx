import { useTranslation } from "react-i18next";
import { valueCell } from "#app/components/dashboard/figure-cells.tsx";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import { NoNumber } from "#app/components/no-number.tsx";
import { type FigureCell, FigureTable } from "#app/components/tables/figure-table.tsx";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import { PLACED_HIRES } from "#app/domain/benchmark/standing.ts";
import type { Formats } from "#app/locales/format.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** The quartiles of employers’ shares and the quarter that ours falls in: never a rank, never the best or the worst. */
export function StandingTable({ rows }: { readonly rows: readonly BenchmarkRow[] }) {
  const { t } = useTranslation("benchmark");
  const { percent } = useFormats();
  const { name } = useWording();
  const placeOf = usePlace();
  return (
    <FigureTable
      caption={t("standing.caption")}
      rowHeader={t("table.indicator")}
      columns={COLUMNS.map((key) => ({
        key,
        label: t(`standing.${key}`),
        words: key === "place",
      }))}
      rows={rows.map((row) => ({
        key: row.figure.indicator,
        label: name(row.figure.indicator),
        cells: {
          p25: quartileCell(quartilesOf(row)?.p25, percent),
          p50: quartileCell(quartilesOf(row)?.p50, percent),
          p75: quartileCell(quartilesOf(row)?.p75, percent),
          own: valueCell(row.figure),
          place: { value: null, text: placeOf(row) },
        },
      }))}
    />
  );
}

/** The quarter in words, or why there is none. */
function usePlace(): (row: BenchmarkRow) => string {
  const { t } = useTranslation("benchmark");
  const quarterText = (quarter: number) =>
    t(`standing.quarters.${QUARTERS[quarter - 1] ?? "lowest"}`);
  return (row) => {
    if (row.standing) {
      const { from, to } = row.standing;
      const [first, last] = [quarterText(from), quarterText(to)];
      return from === to ? first : t("standing.between", { first, last });
    }
    const isPublished = typeof quartilesOf(row)?.p50 === "number";
    if (!isPublished) return t("standing.noQuartile");
    return t("standing.tooFew", { least: String(PLACED_HIRES) });
  };
}

const COLUMNS = ["p25", "p50", "p75", "own", "place"] as const;
const QUARTERS = ["lowest", "second", "third", "highest"] as const;

function quartileCell(
  quartile: number | null | undefined,
  percent: Formats["percent"],
): FigureCell {
  return quartile == null
    ? { value: null, text: <NoNumber code="c" /> }
    : { value: quartile, text: percent(quartile, 0) };
}

function quartilesOf({ peers }: BenchmarkRow) {
  return peers.status === "found" && peers.figure.status === "published"
    ? peers.figure.quantiles
    : null;
}
