import { expect, test } from "vitest";
import { cleanText, foldText, shortened } from "#app/intake/clean-text.ts";
import { contentFit, wordedValues } from "#app/intake/content-fit.ts";
import { createDateDecider } from "#app/intake/date-decider.ts";
import { dateShape } from "#app/intake/dates.ts";
import { decideEncoding } from "#app/intake/encoding.ts";
import { isSheetError, isTotalRow, restoreZeros, unwrapFormula } from "#app/intake/excel-damage.ts";
import { masked } from "#app/intake/gate/mask.ts";
import { signsOf } from "#app/intake/gate/signs.ts";
import { topicsOf } from "#app/intake/gate/topics.ts";
import { ideasOf } from "#app/intake/header-ideas.ts";
import { hireColumns } from "#app/intake/hires.ts";
import { matchHeaders } from "#app/intake/match-headers.ts";
import { numberReader, occupationReader, qpvReader, yesNoReader } from "#app/intake/read-cell.ts";
import { communeReader, siretReader } from "#app/intake/read-codes.ts";
import { dateReader } from "#app/intake/read-dates.ts";
import { createRecords } from "#app/intake/records.ts";
import { sheetCell } from "#app/intake/rejects-file.ts";

const SIZE = 100_000;
const nothing = () => undefined;

/**
 * Each parser is given the whole text: what guards it from long texts elsewhere is not relied on. Only the cells that headers are
 * matched with come shortened, as they do: they are read for each of twenty fields.
 */
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
  ["words of a header", ideasOf],
  ["meaning of a header", (text) => matchHeaders("hires", [text], [[shortened(text)]])],
  ["content of a column", (text) => contentFit(hireColumns.type_contrat.kind, [text])],
  ["values of a column", (text) => wordedValues(hireColumns.sexe.kind, [text])],
  ["records", (text) => recordsOf(text, nothing)],
  ["encoding", (text) => decideEncoding(new TextEncoder().encode(text), false)],
];

function recordsOf(text: string, seen: () => void): void {
  const reader = createRecords({ separator: ";", quote: '"' }, seen);
  reader.push(text);
  reader.finish();
}

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

/**
 * Milliseconds of processor time under which a parser is on an ordinary machine: what others do to it does not count. A slow
 * machine fails nothing: what is guarded against, a pattern that reads the text again from each of its letters, takes minutes.
 */
const USUAL_MS = 50;
const CATASTROPHE = 40;
const TRIES = 8;

test.each(parsers)(
  "100 kB of hostile text do not make %s read the text again and again",
  (name, parse) => {
    const costs = hostile.map(([what, piece]) => {
      const text = piece.repeat(SIZE / piece.length);
      return { what, cost: cheapest(() => parse(text)) };
    });
    const worst = costs.reduce((most, one) => (one.cost > most.cost ? one : most));
    console.log(`hostile text: ${name}, at most ${worst.cost.toFixed(1)} ms (${worst.what})`);
    expect(costs.filter(({ cost }) => cost >= CATASTROPHE * USUAL_MS)).toEqual([]);
  },
);

/** The processor time of the cheapest of some calls; the first that is cheap enough ends them. */
function cheapest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0 && best >= USUAL_MS; left -= 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
