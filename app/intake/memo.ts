import { type Cell, plain } from "./cell.ts";
import { shortened } from "./clean-text.ts";

/** Reads one column of a record. */
export type ColumnReader<Value> = {
  /** Index of the column in the file; -1 when the file has none. */
  readonly index: number;
  /** The one read last: that of the line at hand. */
  cell: Cell<Value>;
  read(record: readonly string[]): Cell<Value>;
  readText(text: string): Cell<Value>;
};

type Entry<Value> = { readonly text: string; readonly cell: Cell<Value> };

/** Distinct texts remembered per column; past it all are forgotten, so that memory stays bounded. */
const REMEMBERED = 50_000;
/** Entries within reach of a cheap hash: the engine's own, on text just cut from the file, costs more than all the rest. */
const AT_HAND = 4096;

/** A column read once per distinct text: a file of a million lines has few hundred dates, sites or contracts. */
export function memoColumn<Value>(
  index: number | null,
  whenAbsent: Value,
  parse: (text: string) => Cell<Value>,
): ColumnReader<Value> {
  if (index === null) {
    const absent = plain(whenAbsent);
    return { index: -1, cell: absent, read: () => absent, readText: () => absent };
  }

  const entries = new Map<string, Entry<Value>>();
  const empty = { text: "", cell: parse("") };
  const atHand: Entry<Value>[] = new Array(AT_HAND).fill(empty);

  const reader = { index, cell: empty.cell, read, readText };
  return reader;

  function read(record: readonly string[]): Cell<Value> {
    const text = record[index ?? 0] ?? "";
    const slot = slotOf(text);
    const known = atHand[slot];
    if (known?.text === text) {
      reader.cell = known.cell;
    } else {
      atHand[slot] = entryOf(text);
    }
    return reader.cell;
  }

  function readText(text: string): Cell<Value> {
    return entryOf(text).cell;
  }

  function entryOf(text: string): Entry<Value> {
    const entry = entries.get(text) ?? remember(text);
    reader.cell = entry.cell;
    return entry;
  }

  function remember(text: string): Entry<Value> {
    if (entries.size >= REMEMBERED) entries.clear();
    const entry = { text: ownCopy(text), cell: parse(shortened(text)) };
    entries.set(entry.text, entry);
    return entry;
  }
}

function slotOf(text: string): number {
  const { length } = text;
  let hash = length;
  for (let at = length > 10 ? length - 10 : 0; at < length; at += 1) {
    hash = (hash * 31 + text.charCodeAt(at)) | 0;
  }
  return (hash ^ (hash >> 12)) & (AT_HAND - 1);
}

/** A text cut out of a chunk keeps the whole chunk alive; this one stands alone. Short ones always do. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : text.split("").join("");
}
