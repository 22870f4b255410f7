import { cleanText, foldText } from "./clean-text.ts";
import type { ColumnKind } from "./column.ts";
import { dateShape } from "./dates.ts";
import { isSheetError, isTooNarrow, unwrapFormula } from "./excel-damage.ts";
import { choiceReader, numberReader, occupationReader, qpvReader } from "./read-cell.ts";

const nobody = () => undefined;

/** Distinct texts that are looked at. */
const JUDGED = 200;

/** Share of the distinct filled texts that a column of this kind could hold, in [0, 1]; null when texts tell nothing. */
export function contentFit(kind: ColumnKind, texts: readonly string[]): number | null {
  const fits = knownFit(kind);
  const filled = judged(texts);
  if (fits === null || filled.length === 0) return null;
  return filled.filter(fits).length / filled.length;
}

/** Share of the distinct texts that must be words of the list for the values alone to speak. */
const SPEAKING = 0.8;

/**
 * How many values of a short list the texts name in words that only this list has: CDI and CDD are two, oui and 1 are none. 0
 * for any other kind, and when too many of the texts are not of the list. From two on, the values alone say what the column is.
 */
export function wordedValues(kind: ColumnKind, texts: readonly string[]): number {
  if (kind.type !== "choice") return 0;
  const read = choiceReader(kind, undefined, nobody);
  const filled = judged(texts);
  const values = filled.map((text) => (isAnswer(text) ? null : read(text).value));
  const named = values.filter((value) => value !== null);
  return named.length >= SPEAKING * filled.length ? new Set(named).size : 0;
}

function judged(texts: readonly string[]): string[] {
  return [...new Set(texts)]
    .slice(0, JUDGED)
    .map((text) => cleanText(unwrapFormula(text)))
    .filter((text) => text !== "" && !isSheetError(text) && !isTooNarrow(text));
}

/** A word that answers any question. */
function isAnswer(text: string): boolean {
  return /^(oui|non|o|n|yes|no|y|vrai|faux|true|false|x|aucune?|none|autres?|other|\d+)$/.test(
    foldText(text),
  );
}

type Fit = (text: string) => boolean;

/** The kinds are few and fixed; their readers are made once. */
const fitsByKind = new Map<ColumnKind, Fit | null>();

function knownFit(kind: ColumnKind): Fit | null {
  const known = fitsByKind.get(kind);
  if (known !== undefined) return known;

  const made = fitOf(kind);
  fitsByKind.set(kind, made);
  return made;
}

function fitOf(kind: ColumnKind): Fit | null {
  switch (kind.type) {
    case "month":
    case "date":
      return (text) => dateShape(text) !== null;
    case "commune":
      return (text) => /^(\d{4,5}|2[ABab]\d{3})$/.test(text);
    case "siret":
      return (text) => /^\d{11,14}$/.test(text.replaceAll(" ", ""));
    case "qpv":
      return known(qpvReader(undefined, nobody));
    case "occupation":
      return known(occupationReader);
    case "choice":
      return known(choiceReader(kind, undefined, nobody));
    case "yesNo":
      return (text) => /^(oui|non|o|n|yes|no|y|vrai|faux|true|false|x|0|1)$/.test(foldText(text));
    case "integer":
    case "decimal":
      return known(numberReader(kind));
    default:
      return null;
  }
}

type Reader = (text: string) => { readonly value: unknown; readonly remark: unknown };

/** A code to be asked about is a value too; only what no rule knows is not. */
function known(read: Reader): Fit {
  return (text) => {
    const { value, remark } = read(text);
    return value !== null || remark === null || isCoding(remark);
  };
}

function isCoding(remark: unknown): boolean {
  return (remark as { problem?: string } | null)?.problem === "numericCoding";
}
