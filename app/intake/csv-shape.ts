import { knownHeaders } from "./match-headers.ts";
import type { FileKind } from "./reading.ts";
import { type Broken, type CsvShape, createRecords } from "./records.ts";

export type SampleRecord = { readonly cells: readonly string[]; readonly line: number };

export type SampleRecords = {
  readonly shape: CsvShape;
  readonly records: readonly SampleRecord[];
  /** The number of columns most records have. */
  readonly width: number;
  readonly broken: Broken | null;
};

const SEPARATORS = [";", ",", "\t", "|"] as const;
/** Records, and characters at most, that decide the separator. */
const SCANNED = 200;
const OPENING = 100_000;

/**
 * Cuts the start of a file with each separator, quotes respected, and keeps the one whose number of columns is the steadiest and
 * whose headers are known. `whole` says that the text is the whole file.
 */
export function findShape(
  kind: FileKind,
  text: string,
  whole: boolean,
  forced: string | null,
): SampleRecords {
  const said = forced ?? /^\s*"?sep=(.)/i.exec(text)?.[1] ?? null;
  const separators = said === null ? SEPARATORS : [said];
  const opening = text.slice(0, OPENING);
  const all = whole && opening.length === text.length;
  const trial = (wrappedLines: boolean) =>
    bestOf(
      kind,
      separators.map((separator) => sample({ separator, quote: '"', wrappedLines }, opening, all)),
    );
  const plain = trial(false);
  const best = plain.width > 1 || !linesAreWrapped(text) ? plain : trial(true);
  return sample(best.shape, text, whole);
}

function sample(shape: CsvShape, text: string, whole: boolean): SampleRecords {
  const records: SampleRecord[] = [];
  const reader = createRecords(shape, (cells, line) => records.push({ cells, line }));
  reader.push(text);
  const broken = whole ? reader.finish() : null;
  return { shape, records, width: usualWidth(records), broken };
}

function usualWidth(records: readonly SampleRecord[]): number {
  const [first] = [...widths(records)].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 0;
}

function widths(records: readonly SampleRecord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { cells } of records.slice(0, SCANNED)) {
    if (cells.length > 1 || cells[0]?.trim()) {
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
  }
  return counts;
}

function bestOf(kind: FileKind, samples: readonly SampleRecords[]): SampleRecords {
  const scored = samples.map((found) => ({ found, score: score(kind, found) }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).found;
}

function score(kind: FileKind, { records, width }: SampleRecords): number {
  if (width < 2) return 0;
  const counts = widths(records);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const known = Math.max(
    0,
    ...records.slice(0, 30).map(({ cells }) => knownHeaders(kind, cells.slice(0, 300))),
  );
  return (counts.get(width) ?? 0) / total + Math.min(known, 5) / 5 + Math.min(width, 20) / 1000;
}

function linesAreWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 20).filter((line) => line !== "");
  return (
    lines.length > 0 && lines.filter((line) => /^".*"$/.test(line)).length >= lines.length * 0.8
  );
}
