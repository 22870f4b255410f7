import type { ReactNode } from "react";

export type FigureColumn = {
  readonly key: string;
  readonly label: string;
  /** Holds words, set as text; numbers are aligned on the right. */
  readonly words?: boolean;
};

/** A number and how it is written; null is an absence, and the text says which. */
export type FigureCell = { readonly value: number | null; readonly text: ReactNode };

export type FigureRow = {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: Readonly<Record<string, FigureCell>>;
};

export type FigureTableProps = {
  readonly caption: string;
  /** What the rows are: "Trimestre", "Établissement". */
  readonly rowHeader: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
};

/** The numbers of a chart, in full precision for machines and rounded for people. */
export function FigureTable({ caption, rowHeader, columns, rows }: FigureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map(({ key, label, words }) => (
              <th key={key} scope="col" className={words ? "words" : "numeric"}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BodyRow({ row, columns }: { row: FigureRow; columns: readonly FigureColumn[] }) {
  return (
    <tr data-row={row.key}>
      <th scope="row">{row.label}</th>
      {columns.map(({ key, words }) => (
        <td key={key} className={words ? "words" : "numeric"} data-column={key}>
          <CellText cell={row.cells[key]} />
        </td>
      ))}
    </tr>
  );
}

function CellText({ cell }: { cell: FigureCell | undefined }) {
  if (!cell) return null;
  return cell.value === null ? cell.text : <data value={cell.value}>{cell.text}</data>;
}
