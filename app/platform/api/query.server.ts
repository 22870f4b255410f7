import type { z } from "zod";
import { openProblem } from "./open-answer.server.ts";
import { problem } from "./problem.server.ts";
import type { Problem, WrongParameter } from "./schemas.ts";

/** `open`: what anyone may read from anywhere; `company`: what a token opens. */
type Audience = "open" | "company";

/**
 * What the address asks, read by a schema; else a problem (400) that says of each wrong parameter what was given and what it may
 * be: the schema's own words, after "not". A parameter given twice, or that is not known, is wrong too: an answer to another
 * question than the one meant would be worse.
 */
export function readQuery<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  audience: Audience = "open",
): z.output<Schema> {
  const given = new URL(request.url).searchParams;
  const asked = schema.safeParse(Object.fromEntries(given));
  const twice = [...new Set(given.keys())]
    .filter((name) => given.getAll(name).length > 1)
    .map((parameter) => ({ parameter, detail: "is given more than once" }));
  const issues = asked.success ? [] : asked.error.issues;
  const wrong = [...twice, ...issues.flatMap((issue) => wrongOf(issue, given))];
  if (!asked.success || wrong.length > 0) throw wrongParameters(wrong, audience);
  return asked.data;
}

/** The problem of one or several wrong parameters. */
export function wrongParameters(
  parameters: readonly WrongParameter[],
  audience: Audience = "open",
): Response {
  const said = parameters.map(({ parameter, detail }) => `${parameter} ${detail}`);
  const tell: (status: number, detail: string, more: Partial<Problem>) => Response =
    audience === "open" ? openProblem : problem;
  return tell(400, `${said.join("; ")}.`, { parameters });
}

function wrongOf(issue: z.core.$ZodIssue, asked: URLSearchParams): readonly WrongParameter[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({
      parameter,
      detail: "is not a parameter of this address",
    }));
  }
  const parameter = String(issue.path[0] ?? "");
  const given = asked.get(parameter);
  if (issue.code === "invalid_value") {
    return [notAllowed(parameter, given, issue.values.map(String))];
  }
  return [{ parameter, detail: notThat(given, issue.message) }];
}

/** A parameter whose value is none of a list. */
export function notAllowed(
  parameter: string,
  given: string | null,
  allowed: readonly string[],
): WrongParameter {
  return { parameter, detail: notThat(given, `one of ${allowed.join(", ")}`), allowed };
}

/** What is said of a value at most. */
const LONGEST = 60;

/** `is "many", not a whole number from 1 to 100`. */
export function notThat(given: string | null, accepted: string): string {
  if (given === null) return `is missing: it is ${accepted}`;
  const short = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  return `is ${JSON.stringify(short)}, not ${accepted}`;
}
