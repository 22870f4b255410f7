import type { Severity } from "./issue.ts";

/** What there is to say of a cell, whatever its line. */
export type Remark = {
  readonly problem: string;
  readonly severity: Severity;
  readonly expected?: string;
};

/** What a cell says once read. One is made per distinct text of a column and shared by all the lines that carry it. */
export type Cell<Value> = {
  readonly value: Value;
  readonly remark: Remark | null;
  /** 0: nothing to say; 1: a remark, the line stands; 2: the line falls. Ranks of a line are joined by `|`. */
  readonly rank: 0 | 1 | 2;
};

export function plain<Value>(value: Value): Cell<Value> {
  return { value, remark: null, rank: 0 };
}

export function repaired<Value>(value: Value, problem: string): Cell<Value> {
  return { value, remark: { problem, severity: "repaired" }, rank: 1 };
}

export function doubtful<Value>(value: Value, problem: string, expected?: string): Cell<Value> {
  return { value, remark: remark(problem, "toCheck", expected), rank: 1 };
}

/** The line falls; `value` only fills the place. */
export function wrong<Value>(value: Value, problem: string, expected?: string): Cell<Value> {
  return { value, remark: remark(problem, "toFix", expected), rank: 2 };
}

function remark(problem: string, severity: Severity, expected: string | undefined): Remark {
  return expected === undefined ? { problem, severity } : { problem, severity, expected };
}
