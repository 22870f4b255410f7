import { useTranslation } from "react-i18next";
import { FigureTable, type FigureTableProps } from "#app/components/tables/figure-table.tsx";
import { shownPeriod } from "#app/domain/benchmark/observatory/observatory-view.ts";
import { isHidden } from "#app/domain/benchmark/observatory/shown-figure.ts";
import type { TableCell, TableView } from "#app/domain/benchmark/observatory/table-view.ts";
import type { ViewChoice } from "#app/domain/benchmark/observatory/view-choice.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptMark, KeptNote } from "./kept-figures.tsx";
import { intervalText, ShownValue, shareCell, worthCells } from "./shown-value.tsx";
import { useObservatoryWords } from "./use-observatory-words.ts";

type Props = {
  readonly choice: ViewChoice;
  readonly table: TableView;
  /** "2025-T4", and the release's id. */
  readonly period: string;
  readonly release: string;
  /** Where the same numbers are as a file. */
  readonly file: string;
};

/** Two dimensions of the plan with their margins, or one with all that is known of it. */
export function TableSection({ choice, table, period, release, file }: Props) {
  const { t } = useTranslation("observatory");
  const title = useTitle(choice);
  const detailed = useDetailedTable();
  const crossed = useCrossedTable();
  const words = useObservatoryWords();
  const rowHeader = words.level(choice.rows);
  const dated = words.period(shownPeriod(period, choice));
  const caption = t("table.caption", { period: dated, release });
  const shown = choice.columns === null ? detailed(table) : crossed(table);
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="table">{title}</h2>
      <p>
        <HiddenCount table={table} /> {choice.columns !== null && t("table.reading")}
      </p>
      <KeptNote from={table.rows.flatMap((row) => row.cells.map(({ keptFrom }) => keptFrom))} />
      <div className={table.columns.length > WIDE ? "crossed crossed-wide" : "crossed"}>
        <FigureTable caption={caption} rowHeader={rowHeader} {...shown} />
      </div>
      <p className="no-print">
        <a href={file} download>
          {t("table.download")}
        </a>
      </p>
    </section>
  );
}

/** More columns than a sheet of paper takes upright. */
const WIDE = 8;

function useTitle({ indicator, rows, columns }: ViewChoice): string {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const said = { name: words.indicator(indicator), rows: lower(words.level(rows)) };
  return columns === null
    ? t("table.finding", said)
    : t("table.findingCrossed", { ...said, columns: lower(words.level(columns)) });
}

/** In the middle of a sentence: "Section d’activité (A21)" → "section d’activité (A21)". */
function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function HiddenCount({ table }: { readonly table: TableView }) {
  const { t } = useTranslation("observatory");
  const { number } = useFormats();
  const cells = table.rows.flatMap((row) => row.cells);
  const held = cells.filter(({ figure }) => figure.status !== "notApplicable").length;
  const hidden = cells.filter(({ figure }) => isHidden(figure)).length;
  if (hidden === 0) return <>{t("table.noneHidden")}</>;
  const said = { hidden: number(hidden), total: number(held) };
  return <>{t("table.hidden", { count: hidden, ...said })}</>;
}

type Columns = Pick<FigureTableProps, "columns" | "rows">;

function useDetailedTable(): (table: TableView) => Columns {
  const { t } = useTranslation("observatory");
  const words = useObservatoryWords();
  const formats = useFormats();
  return ({ rows }) => ({
    columns: [
      { key: "share", label: t("table.share") },
      { key: "interval", label: t("table.interval") },
      { key: "n", label: t("table.n") },
      { key: "hires", label: t("coverage.hires") },
      { key: "employers", label: t("coverage.employers") },
    ],
    rows: rows.flatMap(({ part, cells: [cell] }) =>
      cell
        ? {
            key: part,
            label: words.part(part),
            cells: { share: shareCell(cell), ...worthCells(cell, formats) },
          }
        : [],
    ),
  });
}

function useCrossedTable(): (table: TableView) => Columns {
  const words = useObservatoryWords();
  return ({ columns, rows }) => ({
    columns: columns.map((part) => ({ key: part, label: words.part(part) })),
    rows: rows.map(({ part, cells }) => ({
      key: part,
      label: words.part(part),
      cells: Object.fromEntries(
        columns.flatMap((column, index) => {
          const cell = cells[index];
          return cell ? [[column, { ...shareCell(cell), text: <Crossed cell={cell} /> }]] : [];
        }),
      ),
    })),
  });
}

/** The share, and below it what it is worth. */
function Crossed({ cell: { figure, keptFrom } }: { readonly cell: TableCell }) {
  const formats = useFormats();
  return (
    <>
      <ShownValue figure={figure} />
      {"n" in figure && (
        <span className="under">
          {figure.status !== "band" && <span>{intervalText(figure, formats)}</span>}
          <span>n = {formats.number(figure.n)}</span>
        </span>
      )}
      <KeptMark from={keptFrom} />
    </>
  );
}
