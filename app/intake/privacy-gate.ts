import { type ColumnSight, type ColumnWatch, createColumnWatch } from "./gate/column-watch.ts";
import { masked } from "./gate/mask.ts";
import { type PersonalKind, RULES, type Rule } from "./gate/rules.ts";
import { type Sign, signsOf } from "./gate/signs.ts";
import { type Topic, topicsOf } from "./gate/topics.ts";
import type { Issue } from "./issue.ts";
import { knownHeaders } from "./match-headers.ts";
import type { FileKind, ReadingPlan } from "./reading.ts";
import { createRecords } from "./records.ts";
import { isRejectsFile, REJECT_COLUMNS } from "./rejects-file.ts";

/** A column that holds what may not come in. */
export type GateFinding = {
  readonly kind: PersonalKind;
  /** Index of the column in the file. */
  readonly column: number;
  /** As the file spells it; masked when the header itself is personal. */
  readonly header: string;
  /** Values that count, out of the filled ones that were looked at. */
  readonly hits: number;
  readonly filled: number;
  /** Three values at most, that nobody can read back. */
  readonly samples: readonly string[];
};

export type PrivacyGate = {
  /** Takes the next piece of decoded text. */
  push(text: string): void;
  /** The columns found out, in the order of the file: one finding each, the surest. */
  conclude(): GateFinding[];
};

type GatePlan = Pick<
  ReadingPlan,
  "kind" | "separator" | "quote" | "wrappedLines" | "headers" | "headerRecord"
>;

const SHARE = 0.02;
const HITS = 3;

/**
 * Looks for personal data in every column of a file, whether we would read it or not: a column is found out from three values
 * and 2 % of the filled ones on (see gate/rules.ts). Nothing of what it saw comes out, but masked samples.
 */
export function createPrivacyGate(plan: GatePlan, currentYear: number): PrivacyGate {
  const watches = plan.headers.map(() => createColumnWatch(currentYear));
  const rejects = isRejectsFile(plan.headers) ? REJECT_COLUMNS.length : 0;
  const judged = plan.headers.length - rejects;
  let record = -1;
  const records = createRecords(plan, (cells) => {
    record += 1;
    if (record > plan.headerRecord) seeRecord(watches, judged, cells);
  });

  function conclude(): GateFinding[] {
    records.finish();
    return watches
      .slice(0, judged)
      .flatMap((watch, column) => findingOf(plan, watch, column, currentYear) ?? []);
  }

  return { push: records.push, conclude };
}

/** What is said of a finding: the whole file is refused. */
export function gateIssue({ kind, header, samples }: GateFinding): Issue {
  return {
    problem: `personal${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    severity: "blocking",
    line: null,
    column: header,
    value: samples.join(" · "),
  };
}

/** Whether a refusal is the gate's: then nothing of the file may stay. */
export function isGateRefusal(issues: readonly Issue[]): boolean {
  return issues.some(({ problem }) => problem.startsWith("personal"));
}

/** Cells beyond the headers belong to no column of ours; the last watch looks at them all the same. */
function seeRecord(
  watches: readonly ColumnWatch[],
  judged: number,
  cells: readonly string[],
): void {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? "";
    if (at < judged) watches[at]?.see(cell);
    else if (at >= watches.length) watches[judged - 1]?.see(cell);
  }
}

function findingOf(
  { kind, headers }: GatePlan,
  watch: ColumnWatch,
  column: number,
  currentYear: number,
): GateFinding | null {
  const header = headers[column] ?? "";
  const personal = personalHeader(header, currentYear);
  const sight = watch.sight();
  const found = personal ?? brokenRule(kind, header, sight);
  if (!found) return null;

  const { filled } = sight;
  const samples = personal ? [masked(header)] : sight.samples(found.signs);
  return {
    kind: found.kind,
    column,
    header: personal ? masked(header) : header,
    hits: hitsOf(sight, found.signs),
    filled,
    samples,
  };
}

/** A file without headers has a person's line in their place: it shows at once. */
function personalHeader(header: string, currentYear: number): Rule | null {
  const signs = signsOf(header, currentYear);
  return (
    RULES.find(({ signs: [sure], few, topic }) => few && !topic && sure && signs.includes(sure)) ??
    null
  );
}

function brokenRule(kind: FileKind, header: string, sight: ColumnSight): Rule | null {
  const topics = topicsOf(header);
  const stranger = knownHeaders(kind, [header]) === 0;
  return (
    RULES.find((rule) => applies(rule, kind, topics, stranger) && isBroken(rule, sight)) ?? null
  );
}

function applies(
  { topic, people, stranger: strangersOnly, unless = [] }: Rule,
  kind: FileKind,
  topics: ReadonlySet<Topic>,
  stranger: boolean,
): boolean {
  if (people && kind === "sites") return false;
  if (topic && (!stranger || !topics.has(topic))) return false;
  if (strangersOnly && !stranger) return false;
  return !unless.some((other) => topics.has(other));
}

function isBroken(rule: Rule, sight: ColumnSight): boolean {
  const { signs, share = SHARE, hits = HITS, few, distinct = 0, texts = 0 } = rule;
  const found = hitsOf(sight, signs);
  const needed = few ? Math.min(hits, sight.filled) : hits;
  if (sight.filled === 0 || found < needed || found < share * sight.filled) return false;
  return sight.distinct(signs) >= distinct && sight.texts(signs) >= texts;
}

/** A value may have two of the signs. */
function hitsOf(sight: ColumnSight, signs: readonly Sign[]): number {
  return Math.min(sight.hits(signs), sight.filled);
}
