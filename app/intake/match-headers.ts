import { foldText } from "./clean-text.ts";
import type { Column } from "./column.ts";
import { columnsOf } from "./columns-of.ts";
import { contentFit, wordedValues } from "./content-fit.ts";
import { likeness } from "./edit-distance.ts";
import { listsValues, meaningScore, meansOther, speaksOfOther } from "./header-meaning.ts";
import type { FileKind } from "./reading.ts";

/** certain and probable are applied and shown; toChoose waits for a person. */
export type Confidence = "certain" | "probable" | "toChoose";

/** What feeds one of our fields, as proposed. */
export type ColumnProposal = {
  readonly field: string;
  readonly required: boolean;
  /** Index of the column in the file; null when none looks like it. */
  readonly column: number | null;
  readonly header: string | null;
  readonly confidence: Confidence;
  /** Three filled values of the column. */
  readonly samples: readonly string[];
};

type Candidate = { field: string; column: number; confidence: Confidence; score: number };

/** What a header that lists its values scores, as words that mean the field do: below every name. */
const LISTED = 0.6;

/** Likeness from which a header is another spelling of a known one. */
const SAME_WORD = 0.8;
/** Characters of a header that are looked at: no name we know is as long. */
const LONGEST = 200;
/** What a name scores, that the header spells without a fault. */
const SPELLED = 0.95;
/** Share of fitting values from which the content speaks for the match. */
const FITTING = 0.5;

/** Proposes a column for each of our fields, by header and by content; each column serves once. `samples` holds texts by column. */
export function matchHeaders(
  kind: FileKind,
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): ColumnProposal[] {
  const columns = columnsOf(kind);
  const folded = headers.map((header) => foldText(header.slice(0, LONGEST)));
  const candidates = columns.flatMap(([field, column]) =>
    headers.flatMap((header, index) => {
      const name = { header, fold: folded[index] ?? "" };
      return candidate(kind, field, column, name, index, samples[index] ?? []);
    }),
  );
  const chosen = assign(candidates);

  return columns.map(([field, { required }]) => {
    const found = chosen.get(field);
    const column = found?.column ?? null;
    return {
      field,
      required,
      column,
      header: column === null ? null : (headers[column] ?? null),
      confidence: found?.confidence ?? "toChoose",
      samples: column === null ? [] : threeOf(samples[column] ?? []),
    };
  });
}

/** How many of the cells are headers we know: what tells the header line and the separator. */
export function knownHeaders(kind: FileKind, cells: readonly string[]): number {
  const short = cells.filter((cell) => cell.length < 100);
  return short.filter((cell) => KNOWN[kind].has(foldText(cell))).length;
}

const KNOWN = {
  hires: namesIn("hires"),
  sites: namesIn("sites"),
  applications: namesIn("applications"),
} as const satisfies Record<FileKind, unknown>;

function namesIn(kind: FileKind): ReadonlySet<string> {
  return new Set(columnsOf(kind).flatMap(([field, column]) => namesOf(field, column)));
}

export function threeOf(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text.trim() !== ""))].slice(0, 3);
}

function candidate(
  kind: FileKind,
  field: string,
  column: Column,
  { header, fold }: { readonly header: string; readonly fold: string },
  index: number,
  texts: readonly string[],
): Candidate[] {
  if (isOtherThing(column, fold)) return [];

  const spelled = nameScore(field, column, fold);
  const name = spelled < SPELLED && meansOther(kind, field, header) ? 0 : spelled;
  const content = contentFit(column.kind, texts);
  const meaning = name > 0 || isKnown(fold) ? 0 : meant(kind, field, column, header, content);
  const confidence =
    meaning > 0 ? "probable" : confidenceOf(column, fold === foldText(field), name, content);
  const score = Math.max(name, meaning) + (content ?? 0.4) / 10;
  if (confidence !== null) return [{ field, column: index, confidence, score }];
  if (isKnown(fold) || speaksOfOther(header) || wordedValues(column.kind, texts) < 2) return [];
  return [{ field, column: index, confidence: "probable", score: (content ?? 0) / 10 }];
}

/** How well words that nobody listed mean the field, or its values are listed in the header; in [0, 1]. */
function meant(
  kind: FileKind,
  field: string,
  column: Column,
  header: string,
  content: number | null,
): number {
  if (listsValues(column, header)) return content === null || content >= FITTING ? LISTED : 0;
  return meaningScore(kind, field, header, content);
}

/** Headers that look alike and are never what we ask: a birth date, a postcode, the end of a contract. */
function isOtherThing({ kind }: Column, fold: string): boolean {
  if (/\b(naissance|birth|ne le|nee le)\b/.test(fold)) return true;
  if (kind.type === "commune") return /\b(postal|postale|cp|postcode|zip)\b/.test(fold);
  return kind.type === "month" && /\b(fin|sortie|depart|end)\b/.test(fold);
}

function nameScore(field: string, column: Column, fold: string): number {
  if (fold === "") return 0;
  const names = namesOf(field, column);
  const rank = names.indexOf(fold);
  if (rank >= 0) return 1 - rank / 1000;
  if (isKnown(fold)) return 0; // the name of something else

  const near = names.filter((name) => couldBeAlike(name, fold));
  const closest = Math.max(0, ...near.map((name) => likeness(name, fold)));
  if (closest >= SAME_WORD) return closest * 0.9;
  return names.some((name) => isPhraseOf(name, fold)) ? 0.7 : 0;
}

function isKnown(fold: string): boolean {
  return KNOWN.hires.has(fold) || KNOWN.sites.has(fold);
}

/** Lengths alone often settle that two texts cannot be one word. */
function couldBeAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SAME_WORD * Math.max(a.length, b.length);
}

function namesOf(field: string, { aliases }: Column): string[] {
  return [field.replaceAll("_", " "), ...aliases];
}

/** Every word of a name of two words or more is in the header. */
function isPhraseOf(name: string, header: string): boolean {
  const words = name.split(" ").filter((word) => word.length > 2);
  const others = new Set(header.split(" "));
  return words.length >= 2 && words.every((word) => others.has(word));
}

function confidenceOf(
  { kind }: Column,
  canonical: boolean,
  name: number,
  content: number | null,
): Confidence | null {
  const fits = content === null || content >= FITTING;
  if (canonical) return "certain";
  if (name >= SPELLED) return fits ? "certain" : "toChoose";
  if (name > 0) return fits ? "probable" : "toChoose";
  return contentOnly(kind.type, content);
}

/** Without a name that helps, only values of an unmistakable form speak; a date or five digits may be anything. */
function contentOnly(type: Column["kind"]["type"], content: number | null): Confidence | null {
  if (content === null || content < 0.9) return null;
  if (type === "occupation") return "probable";
  return type === "month" || type === "commune" ? "toChoose" : null;
}

const RANK = { certain: 0, probable: 1, toChoose: 2 } as const;

function assign(candidates: readonly Candidate[]): Map<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  const taken = new Set<number>();
  const best = [...candidates].sort(
    (a, b) => RANK[a.confidence] - RANK[b.confidence] || b.score - a.score || a.column - b.column,
  );
  for (const candidate of best) {
    if (chosen.has(candidate.field) || taken.has(candidate.column)) continue;
    chosen.set(candidate.field, isTied(candidate, best, taken) ? doubtfulOf(candidate) : candidate);
    taken.add(candidate.column);
  }
  return chosen;
}

/** Two columns that mean one field as well: a person chooses. Certain ones do not tie: the first of two is read. */
function isTied(
  { field, column, confidence, score }: Candidate,
  all: readonly Candidate[],
  taken: ReadonlySet<number>,
): boolean {
  if (confidence !== "probable") return false;
  return all.some(
    (other) =>
      other.field === field &&
      other.column !== column &&
      !taken.has(other.column) &&
      other.confidence === "probable" &&
      Math.abs(other.score - score) < 0.02,
  );
}

function doubtfulOf(candidate: Candidate): Candidate {
  return { ...candidate, confidence: "toChoose" };
}
