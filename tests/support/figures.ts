import { type HTMLElement, parse } from "node-html-parser";

/** A number that a chart draws, or that a table holds. */
export type Place = { readonly row: string; readonly column: string; readonly value: number };

/** A figure of a page, read as a reader of its HTML would. */
export type ReadFigure = {
  readonly title: string;
  /** Accessible names of its drawings. */
  readonly names: readonly string[];
  readonly marks: readonly Place[];
  readonly cells: readonly Place[];
  /** Cells of the columns that are drawn but hold no number: what they say instead. */
  readonly absences: readonly {
    readonly row: string;
    readonly column: string;
    readonly text: string;
  }[];
  readonly html: HTMLElement;
};

/** Every figure of a page that draws numbers. */
export function figuresOf(html: string): readonly ReadFigure[] {
  return parse(html)
    .querySelectorAll("figure")
    .filter((figure) => figure.querySelector("svg[role=img]"))
    .map(readFigure);
}

function readFigure(html: HTMLElement): ReadFigure {
  const marks = html.querySelectorAll("[data-value]").map((mark) => ({
    row: mark.getAttribute("data-row") ?? "",
    column: mark.getAttribute("data-column") ?? "",
    value: Number(mark.getAttribute("data-value")),
  }));
  const columns = new Set(marks.map(({ column }) => column));
  const drawn = cellsOf(html).filter(({ column }) => columns.has(column));
  return {
    title: html.querySelector("figcaption h3")?.text ?? "",
    names: html
      .querySelectorAll("svg[role=img]")
      .map((svg) => svg.getAttribute("aria-label") ?? ""),
    marks: distinct(marks),
    cells: drawn.flatMap(({ row, column, value }) =>
      value === null ? [] : [{ row, column, value }],
    ),
    absences: drawn.filter(({ value }) => value === null),
    html,
  };
}

function cellsOf(html: HTMLElement) {
  return html.querySelectorAll("tbody tr").flatMap((row) =>
    row.querySelectorAll("td").map((cell) => {
      const value = cell.querySelector("data")?.getAttribute("value");
      return {
        row: row.getAttribute("data-row") ?? "",
        column: cell.getAttribute("data-column") ?? "",
        value: value === undefined ? null : Number(value),
        text: cell.text,
      };
    }),
  );
}

/** A département near Paris is drawn twice, the second time larger. */
function distinct(marks: readonly Place[]): readonly Place[] {
  return [
    ...new Map(marks.map((mark) => [`${mark.row} ${mark.column} ${mark.value}`, mark])).values(),
  ];
}

/** The same places in the same order, whatever the order they were drawn in. */
export function sorted(places: readonly Place[]): readonly Place[] {
  const key = ({ row, column }: Place) => `${row} ${column}`;
  return places.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
