import type { z } from "zod";
import { openProblem } from "./open-answer.server.ts";
import type { WrongParameter } from "./schemas.ts";

/**
 * What the address asks, read by a schema; else a problem (400) that names each wrong parameter and what it may be. A parameter
 * given twice, or that is not known, is wrong too: an answer to another question than the one meant would be worse.
 */
export function readQuery<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): z.output<Schema> {
  const given = new URL(request.url).searchParams;
  const asked = schema.safeParse(Object.fromEntries(given));
  const twice = [...new Set(given.keys())]
    .filter((name) => given.getAll(name).length > 1)
    .map((parameter) => ({ parameter, detail: "is given more than once" }));
  const wrong = [...twice, ...(asked.success ? [] : asked.error.issues.flatMap(wrongOf))];
  if (!asked.success || wrong.length > 0) throw wrongParameters(wrong);
  return asked.data;
}

/** The problem of one or several wrong parameters. */
export function wrongParameters(parameters: readonly WrongParameter[]): Response {
  const said = parameters.map(({ parameter, detail }) => `${parameter} ${detail}`);
  return openProblem(400, `${said.join("; ")}.`, { parameters });
}

function wrongOf(issue: z.core.$ZodIssue): readonly WrongParameter[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({
      parameter,
      detail: "is not a parameter of this address",
    }));
  }
  const parameter = String(issue.path[0] ?? "");
  if (issue.code === "invalid_value") return [notAllowed(parameter, issue.values.map(String))];
  return [{ parameter, detail: `is wrong: ${issue.message}` }];
}

/** A parameter whose value is none of a list. */
export function notAllowed(parameter: string, allowed: readonly string[]): WrongParameter {
  return { parameter, detail: `is none of ${allowed.join(", ")}`, allowed };
}
