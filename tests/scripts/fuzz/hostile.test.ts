import { expect, test } from "vitest";
import { cleanText, foldText } from "#app/intake/clean-text.ts";
import { createDateDecider } from "#app/intake/date-decider.ts";
import { dateShape } from "#app/intake/dates.ts";
import { isSheetError, isTotalRow, restoreZeros, unwrapFormula } from "#app/intake/excel-damage.ts";
import { masked } from "#app/intake/gate/mask.ts";
import { signsOf } from "#app/intake/gate/signs.ts";
import { topicsOf } from "#app/intake/gate/topics.ts";
import { hireColumns } from "#app/intake/hires.ts";
import { numberReader, occupationReader, qpvReader, yesNoReader } from "#app/intake/read-cell.ts";
import { communeReader, siretReader } from "#app/intake/read-codes.ts";
import { dateReader } from "#app/intake/read-dates.ts";
import { sheetCell } from "#app/intake/rejects-file.ts";

const SIZE = 100_000;
const nothing = () => undefined;

/** Each parser is given the whole text: what guards it from long texts elsewhere is not relied on. */
const parsers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["signs", (text) => signsOf(text, 2026)],
  ["topics", topicsOf],
  ["mask", masked],
  ["clean", cleanText],
  ["fold", foldText],
  ["date shape", dateShape],
  ["date decider", (text) => createDateDecider().see(text)],
  ["date", dateReader("dayMonthYear")],
  ["formula", unwrapFormula],
  ["sheet error", isSheetError],
  ["total", (text) => isTotalRow([text])],
  ["zeros", (text) => restoreZeros(text, 5, 1)],
  ["number", numberReader(hireColumns.pmsmp_jours.kind)],
  ["occupation", occupationReader],
  ["district", qpvReader(undefined, nothing)],
  ["yes or no", yesNoReader(undefined, nothing)],
  ["commune", communeReader],
  ["siret", siretReader],
  ["rejects", (text) => sheetCell(text, ";")],
];

const hostile: readonly (readonly [string, string])[] = [
  ["letters", "a"],
  ["capitals", "A-"],
  ["digits", "1"],
  ["spaces", " "],
  ["no-break spaces", "\u00a0"],
  ["equals and quotes", '="'],
  ["at signs", "a@"],
  ["dots", "a."],
  ["addresses", "a@a."],
  ["slashes", "1/"],
  ["dashes", "1-"],
  ["pluses", "+1 "],
  ["words", "rue de la "],
  ["names", "Jean Dupont, "],
  ["numbers in pairs", "12 "],
  ["damaged accents", "Ã©"],
  ["invisible letters", "\u200b"],
  ["apostrophes", "’"],
  ["hashes", "#"],
];

/** Fifty milliseconds on an idle machine; the best of three, with room for a busy one. What is guarded against takes minutes. */
const MOST = 250;

test.each(parsers)("100 kB of hostile text cost %s no time", (_, parse) => {
  const slow = hostile.flatMap(([what, piece]) => {
    const text = piece.repeat(SIZE / piece.length);
    const best = Math.min(...[1, 2, 3].map(() => timed(() => parse(text))));
    return best > MOST ? [`${what}: ${Math.round(best)} ms`] : [];
  });
  expect(slow).toEqual([]);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
