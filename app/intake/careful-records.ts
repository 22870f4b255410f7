/** `malformedQuote`: its quotes do not match. `noLineEnd`: the last of the file, perhaps cut. */
export type RecordFlaw = "malformedQuote" | "noLineEnd" | null;

export type ParsedChunk = {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

type Parse = (text: string, last: boolean) => ParsedChunk;
type OnCarefulRecord = (cells: string[], flaw: RecordFlaw, span: number) => void;

/**
 * Reads a stretch of text whose quotes do not match, physical line by physical line, so that one stray quote costs its
 * own line and not all those up to the next quote. A record is malformed as soon as a quote that should close it is followed by
 * something else: that never depends on the text that comes after, nor on the pieces it comes in. Gives back what could not be
 * finished: on the last piece, a quote that never closes.
 */
export function createCarefulRecords(parse: Parse, separator: string) {
  return (text: string, last: boolean, onRecord: OnCarefulRecord): string => {
    let rest = text;
    while (rest !== "") {
      const record = firstRecord(rest, last, parse, separator);
      if (record === null) return rest;

      const end = endOf(rest, record.span);
      const unended = end === rest.length && !rest.endsWith("\n");
      const flaw = record.malformed ? "malformedQuote" : unended ? "noLineEnd" : null;
      onRecord(record.cells, flaw, record.span);
      rest = rest.slice(end);
    }
    return rest;
  };
}

/** The record that opens `text`, looked for in twice as many lines each time; null when it does not end there. */
function firstRecord(text: string, last: boolean, parse: Parse, separator: string) {
  for (let lines = 1; ; lines *= 2) {
    const end = endOf(text, lines);
    if (!last && end === text.length && !text.endsWith("\n")) return null;

    const { data, errors } = parse(text.slice(0, end), true);
    const cells = data[0] ?? [""];
    const error = errors.find(({ row }) => row === 0);
    if (!error) return { cells, malformed: false, span: spanOf(cells) };
    if (error.code !== "MissingQuotes") return malformedLine(text, separator);
    if (end === text.length) return null;
  }
}

function malformedLine(text: string, separator: string) {
  const line = text.slice(0, endOf(text, 1)).replace(/\n$/, "");
  return { cells: line.split(separator), malformed: true, span: 1 };
}

/** Where the first `lines` lines end, line feed included. */
function endOf(text: string, lines: number): number {
  let at = 0;
  for (let seen = 0; seen < lines; seen += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

/** Physical lines a record takes. */
export function spanOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) lines += 1;
  }
  return lines;
}
