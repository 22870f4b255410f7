import { setImmediate } from "node:timers/promises";
import type { Issue } from "#app/intake/issue.ts";
import { createReader } from "#app/intake/read-file.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { isRejectsFile, REJECT_COLUMNS, sheetCell } from "#app/intake/rejects-file.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { siteKeys } from "#db/queries/sites.ts";
import { type Desk, findDeposit } from "./desk.ts";
import { bytesOf, type Source } from "./source.ts";

/** How an issue is told in the language of whoever asks. */
export type IssueWords = {
  readonly motive: (issue: Issue) => string;
  readonly expected: (issue: Issue) => string;
};

/**
 * The rejected lines of a deposit as a CSV for a sheet: the cells of the file, then line, column, reason, what was expected. Read
 * again from the file, since nothing of a rejected line is stored; null when the file is no longer at hand.
 */
export async function rejectedLines(
  desk: Desk,
  siren: string,
  publicId: string,
  words: IssueWords,
): Promise<AsyncGenerator<string> | null> {
  const found = await findDeposit(desk, siren, publicId);
  const source = found?.state && desk.spool.find(found.state.spoolId);
  if (!found?.deposit.plan || !source) return null;

  const { db } = desk.connection;
  const context = {
    territory: await loadTerritory(db),
    currentMonth: found.deposit.asOfMonth,
    sites: await siteKeys(db, siren),
  };
  return write(source, JSON.parse(found.deposit.plan) as ReadingPlan, context, words);
}

type Context = Parameters<typeof createReader>[1];

async function* write(
  source: Source,
  plan: ReadingPlan,
  context: Context,
  words: IssueWords,
): AsyncGenerator<string> {
  const { take, sink } = rejectSink(plan, words);
  const reader = createReader(plan, context, sink);
  yield `\ufeff${csvLine([...ownCells(plan.headers, plan), ...REJECT_COLUMNS], plan)}`;
  for await (const chunk of bytesOf(source)) {
    reader.push(chunk);
    yield take();
    // Others are served between two pieces.
    await setImmediate();
  }
  reader.finish();
  yield take();
}

/** Gathers the rejected lines as they are met, each with what was said of it. */
function rejectSink(plan: ReadingPlan, words: IssueWords) {
  const said: Issue[] = [];
  const ready: string[] = [];

  const sink = {
    row: () => {},
    issue(issue: Issue) {
      if (said[0]?.line !== issue.line) said.length = 0;
      if (issue.severity === "toFix") said.push(issue);
    },
    rejected(line: number, cells: readonly string[]) {
      const why = said.filter((issue) => issue.line === line);
      ready.push(csvLine([...ownCells(cells, plan), String(line), ...whyCells(why, words)], plan));
    },
  };
  return { sink, take: () => ready.splice(0).join("") };
}

function whyCells(issues: readonly Issue[], { motive, expected }: IssueWords): string[] {
  const told = (tell: (issue: Issue) => string) =>
    issues
      .map(tell)
      .filter((text) => text !== "")
      .join(" ");
  return [told(({ column }) => column ?? ""), told(motive), told(expected)];
}

/** The cells of the file itself, as many as it has headers, without those that an earlier file of rejects added. */
function ownCells(cells: readonly string[], { headers }: ReadingPlan): string[] {
  const width = isRejectsFile(headers) ? headers.length - REJECT_COLUMNS.length : headers.length;
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}

function csvLine(cells: readonly string[], { separator }: ReadingPlan): string {
  return `${cells.map((cell) => sheetCell(cell, separator)).join(separator)}\r\n`;
}
