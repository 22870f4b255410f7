import type { Cell } from "./cell.ts";
import { foldText, shortened } from "./clean-text.ts";
import type { ColumnKind } from "./column.ts";
import { columnsOf } from "./columns-of.ts";
import { choiceReader, qpvReader, yesNoReader } from "./read-cell.ts";
import type { ReadingPlan } from "./reading.ts";

/** How a value is read: as it is, by a wording we know, by what a person chose; or not: a code to be asked, an unknown word. */
export type ValueReading = "exact" | "wording" | "chosen" | "coding" | "unknown" | "blank";

export type CountedValue = {
  readonly text: string;
  readonly count: number;
  /** Our value; null for "not provided". */
  readonly value: string | null;
  readonly reading: ValueReading;
};

export type FieldValues = {
  readonly field: string;
  readonly header: string;
  /** What a text may be read as. */
  readonly choices: readonly string[];
  readonly values: readonly CountedValue[];
  /** Distinct values beyond those listed. */
  readonly more: number;
};

/** Distinct texts kept per column: a column of words has few. */
const KEPT = 200;

type Field = {
  readonly field: string;
  readonly index: number;
  readonly kind: ColumnKind;
  readonly counts: Map<string, number>;
  more: number;
};

/** Counts the values of the columns of a plan that hold words: choices, yes or no, districts. */
export function createValueTally(plan: ReadingPlan) {
  const fields = columnsOf(plan.kind).flatMap(([field, { kind }]): Field[] => {
    const index = plan.columns[field] ?? null;
    if (index === null || choicesOf(kind) === null) return [];
    return [{ field, index, kind, counts: new Map(), more: 0 }];
  });

  function see(cells: readonly string[]): void {
    for (const field of fields) count(field, shortened(cells[field.index] ?? "").trim());
  }

  return {
    see,
    conclude: () => fields.map((field) => fieldValues(field, plan)),
  };
}

/** What a person may say that a text means; null for kinds that are read by form. */
function choicesOf(kind: ColumnKind): readonly string[] | null {
  if (kind.type === "choice") return kind.values;
  return kind.type === "yesNo" || kind.type === "qpv" ? ["oui", "non"] : null;
}

function count(field: Field, text: string): void {
  const known = field.counts.get(text);
  if (known !== undefined || field.counts.size < KEPT) field.counts.set(text, (known ?? 0) + 1);
  else field.more += 1;
}

function fieldValues({ field, index, kind, counts, more }: Field, plan: ReadingPlan): FieldValues {
  const read = readerOf(kind, plan.values[field]);
  const chosen = new Set(Object.keys(plan.values[field] ?? {}).map(foldText));
  const values = [...counts]
    .map(([text, occurrences]) => countedValue(text, occurrences, read(text)))
    .map((counted): CountedValue => {
      return chosen.has(foldText(counted.text)) ? { ...counted, reading: "chosen" } : counted;
    })
    .filter(
      ({ reading, text }) => !(kind.type === "qpv" && isDistrict(text) && reading === "exact"),
    );
  return {
    field,
    header: plan.headers[index] ?? "",
    choices: choicesOf(kind) ?? [],
    values: loneMAsked(field, values, plan).sort((a, b) => b.count - a.count),
    more,
  };
}

/** Codes of districts speak for themselves, and there may be hundreds. */
function isDistrict(text: string): boolean {
  return /^q[pn]/i.test(text);
}

function readerOf(kind: ColumnKind, mapping: ReadingPlan["values"][string] | undefined) {
  const ignore = () => {};
  if (kind.type === "choice") return choiceReader(kind, mapping, ignore);
  return kind.type === "qpv" ? qpvReader(mapping, ignore) : yesNoReader(mapping, ignore);
}

function countedValue(
  text: string,
  count: number,
  { value, remark }: Cell<string | boolean | null>,
): CountedValue {
  const said = typeof value === "boolean" ? (value ? "oui" : "non") : value;
  return { text, count, value: said, reading: readingOf(said, remark?.problem ?? null) };
}

function readingOf(value: string | null, problem: string | null): ValueReading {
  if (problem === "numericCoding") return "coding";
  if (problem === "knownWording") return "wording";
  if (problem !== null) return "unknown";
  return value === null ? "blank" : "exact";
}

/** Beside H and without any F, M may be Monsieur or Madame: only a person knows. */
function loneMAsked(field: string, values: CountedValue[], plan: ReadingPlan): CountedValue[] {
  if (field !== "sexe") return values;
  const has = (word: string) => values.some(({ text }) => foldText(text) === word);
  const isAsked = has("m") && has("h") && !values.some(({ value }) => value === "F");
  return values.map((counted) => {
    const isOpen =
      foldText(counted.text) === "m" && plan.values[field]?.[counted.text] === undefined;
    return isAsked && isOpen ? { ...counted, value: null, reading: "coding" } : counted;
  });
}
