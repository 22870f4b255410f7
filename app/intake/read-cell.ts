import { type Cell, doubtful, plain, repaired, wrong } from "./cell.ts";
import { cleanText, foldText } from "./clean-text.ts";
import type { ChoiceKind, NumberKind } from "./column.ts";
import { isScientific, isSheetError, isTooNarrow, unwrapFormula } from "./excel-damage.ts";
import * as wordings from "./wordings.ts";

/** What the file's plan says of the texts of one column: text → our value, null for "not provided". */
export type Mapping = Readonly<Record<string, string | null>>;

/** Codes met in a column of words (1, 2…), which only a person can read. */
export type CodingSeen = (code: string) => void;

/** Reads optional texts: "not provided" wordings are null, what a sheet lost is said; the rest goes to `parse`. */
export function optionalCell<Value>(
  raw: string,
  parse: (text: string) => Cell<Value | null>,
): Cell<Value | null> {
  const text = cleanText(unwrapFormula(raw));
  if (isSheetError(text)) return doubtful(null, "sheetError");
  if (isTooNarrow(text)) return doubtful(null, "tooNarrow");
  if (/^[-–—./?]*$/.test(text) || wordings.notProvided.has(foldText(text))) return plain(null);
  return parse(text);
}

/** Reads one value of a short list: what the plan maps, the value itself, a known wording; a numeric code is asked. */
export function choiceReader<Value extends string>(
  { values, wordings: known, codings }: ChoiceKind<Value>,
  mapping: Mapping | undefined,
  seen: CodingSeen,
) {
  const byFold = new Map(values.map((value) => [foldText(value), value]));
  const byWording = new Map(Object.entries<Value>(known));
  const mapped = mappedTexts(mapping, (value) => byFold.get(foldText(value)) ?? null);

  return (raw: string): Cell<Value | null> => {
    const chosen = mapped.get(foldText(raw));
    if (chosen !== undefined) return plain(chosen);
    return optionalCell(raw, (text) => {
      const fold = foldText(text);
      const same = byFold.get(fold);
      if (same !== undefined) return plain(same);
      const worded = byWording.get(fold);
      if (worded !== undefined) return repaired(worded, "knownWording");
      if (codings.length > 0 && isCode(fold)) return coded(fold, seen);
      return doubtful(null, "unknownWording", values.join(", "));
    });
  };
}

export function yesNoReader(mapping: Mapping | undefined, seen: CodingSeen) {
  const known = new Map(Object.entries(wordings.yesNo));
  const mapped = mappedTexts(mapping, (value) => known.get(foldText(value)) ?? null);

  return (raw: string): Cell<boolean | null> => {
    const chosen = mapped.get(foldText(raw));
    if (chosen !== undefined) return plain(chosen);
    return optionalCell(raw, (text) => {
      const fold = foldText(text);
      const answer = known.get(fold);
      if (answer !== undefined)
        return /^(oui|non|o|n)$/.test(fold) ? plain(answer) : repaired(answer, "knownWording");
      return isCode(fold) ? coded(fold, seen) : doubtful(null, "unknownWording", "oui, non");
    });
  };
}

export function numberReader({ type, min, max }: NumberKind) {
  return (raw: string): Cell<number | null> =>
    optionalCell(raw, (text) => {
      if (isScientific(text)) return doubtful(null, "scientificNumber");
      const plainText = text.replaceAll(" ", "").replace(",", ".");
      const value = /^[-+]?\d+(\.\d+)?$/.test(plainText) ? Number(plainText) : Number.NaN;
      const fits = value >= min && value <= max && (type === "decimal" || Number.isInteger(value));
      return fits ? plain(value) : doubtful(null, "notInRange", `${min}–${max}`);
    });
}

export function occupationReader(raw: string): Cell<string | null> {
  return optionalCell(raw, (text) => {
    const code = text.toUpperCase().replaceAll(" ", "");
    return /^[A-N]\d{4}$/.test(code) ? plain(code) : doubtful(null, "notRomeCode", "M1607");
  });
}

/** A district's code, "oui" or "non". */
export function qpvReader(mapping: Mapping | undefined, seen: CodingSeen) {
  const answers = yesNoReader(mapping, seen);
  return (raw: string): Cell<string | null> => {
    const code = cleanText(unwrapFormula(raw)).toUpperCase().replaceAll(" ", "");
    if (/^Q[PN](\d{3}|02[AB])(\d{3}|\d{2}[A-Z])$/.test(code)) return plain(code);
    if (/^(hors|pas (en|de)) (qpv|quartier)/.test(foldText(raw)))
      return repaired("non", "knownWording");
    if (foldText(raw) === "qpv") return repaired("oui", "knownWording");

    const { value, remark, rank } = answers(raw);
    if (remark?.problem === "unknownWording")
      return doubtful(null, "notDistrictCode", "QN09301M, oui, non");
    return { value: value === null ? null : value ? "oui" : "non", remark, rank };
  };
}

/** A line falls when a cell that must be filled has nothing usable. */
export function mandatory<Value>(cell: Cell<Value | null>, placeholder: Value): Cell<Value> {
  if (cell.value !== null) return { ...cell, value: cell.value };
  return wrong(placeholder, cell.remark?.problem ?? "missingValue", cell.remark?.expected);
}

function mappedTexts<Value>(mapping: Mapping | undefined, read: (value: string) => Value | null) {
  const entries = Object.entries(mapping ?? {});
  return new Map(
    entries.map(([text, value]) => [foldText(text), value === null ? null : read(value)]),
  );
}

function isCode(fold: string): boolean {
  return /^\d{1,2}$/.test(fold);
}

function coded(code: string, seen: CodingSeen): Cell<null> {
  seen(code);
  return doubtful(null, "numericCoding");
}
