import type { Decision, IntakeReport, Issue, IssueGroup, LineCounts } from "./issue.ts";

/** Examples kept of each cause; its count stays exact beyond. */
export const EXAMPLES_KEPT = 1_000;

type Group = { readonly first: Issue; count: number; readonly examples: Issue[] };

export type ReportCollector = {
  add(issue: Issue): void;
  finish(counts: LineCounts, decisions: readonly Decision[]): IntakeReport;
};

/** Collects the issues of a file by cause (problem and column), in the order they were met, worst first. */
export function createReport(): ReportCollector {
  const byProblem = new Map<string, Map<string | null, Group>>();

  function add(issue: Issue): void {
    const group = groupOf(issue);
    group.count += 1;
    if (group.examples.length < EXAMPLES_KEPT) group.examples.push(issue);
  }

  function groupOf(issue: Issue): Group {
    const byColumn = byProblem.get(issue.problem) ?? new Map<string | null, Group>();
    const known = byColumn.get(issue.column);
    if (known) return known;

    const made: Group = { first: issue, count: 0, examples: [] };
    byProblem.set(issue.problem, byColumn.set(issue.column, made));
    return made;
  }

  function finish(counts: LineCounts, decisions: readonly Decision[]): IntakeReport {
    const groups = [...byProblem.values()].flatMap((byColumn) => [...byColumn.values()]);
    return { counts, groups: groups.map(shown).sort(worstFirst), decisions };
  }

  return { add, finish };
}

/** A report with fewer examples of each cause: what a page has room for. */
export function shortReport(report: IntakeReport, examples: number): IntakeReport {
  const groups = report.groups.map((group) => ({
    ...group,
    examples: group.examples.slice(0, examples),
  }));
  return { ...report, groups };
}

const ORDER = { blocking: 0, toFix: 1, toCheck: 2, repaired: 3 } as const;

function worstFirst(a: IssueGroup, b: IssueGroup): number {
  return ORDER[a.severity] - ORDER[b.severity] || b.count - a.count;
}

function shown({ first, count, examples }: Group): IssueGroup {
  return {
    problem: first.problem,
    severity: first.severity,
    column: first.column,
    count,
    examples,
  };
}
