import { z } from "zod";
import type { Decision, Issue } from "#app/intake/issue.ts";
import { FILE_KINDS } from "#app/intake/reading.ts";
import { issueText } from "#app/locales/issue-text.ts";
import type { Mapping } from "#app/operations/import/complete-plan.ts";
import { type FileImported, importFile } from "#app/operations/import/import-file.ts";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { givenFile, givenJson } from "./given-file.ts";
import { type Call, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

export const importVerb: Verb = {
  name: "import",
  usage:
    "import --company SIREN --kind hires|sites|applications FILE [--mode replace|append] [--mapping FILE] [--confirm-overlap] [--idempotency-key KEY]",
  options: {
    company: { type: "string" },
    kind: { type: "string" },
    mode: { type: "string" },
    mapping: { type: "string" },
    "confirm-overlap": { type: "boolean" },
    "idempotency-key": { type: "string" },
  },
  positionals: [1, 1],
  async run(call) {
    const request = await requestOf(call);
    const connection = await call.connection();
    await sweepStaging(connection);
    const imported = await importFile(connection, { ...request, onProgress: progressTo(call) });
    const issues = imported.issues.map(toldIssue);
    for (const { question, column } of imported.decisions) call.log(howToAnswer(question, column));
    return {
      json: { ...imported, issues },
      text: textOf(imported, issues),
      refused: imported.status !== "published",
    };
  },
};

async function requestOf(call: Call) {
  return {
    siren: requiredOption(call, "company"),
    kind: oneOf(FILE_KINDS, "kind", requiredOption(call, "kind")),
    mode: oneOf(["replace", "append"] as const, "mode", optionalOption(call, "mode") ?? "replace"),
    path: givenFile(call.positionals[0] ?? ""),
    mapping: mappingOf(optionalOption(call, "mapping")),
    publish: {
      confirmOverlap: call.values["confirm-overlap"] === true,
      idempotencyKey: optionalOption(call, "idempotency-key"),
    },
  };
}

function oneOf<Value extends string>(values: readonly Value[], name: string, text: string): Value {
  const found = values.find((value) => value === text);
  if (found) return found;
  throw new WrongUsage(`--${name} is not one of ${values.join(", ")}: ${text}`);
}

const DATE_FORMATS = [
  "month",
  "isoDate",
  "dayMonthYear",
  "monthDayYear",
  "excel1900",
  "excel1904",
  "monthName",
  "monthYear",
] as const;

/** The answers that a file of mapping may hold, all optional. */
const mappingSchema = z.strictObject({
  encoding: z.string().optional(),
  separator: z.string().optional(),
  columns: z.record(z.string(), z.string().nullable()).optional(),
  dateFormats: z.record(z.string(), z.enum(DATE_FORMATS)).optional(),
  values: z.record(z.string(), z.record(z.string(), z.string().nullable())).optional(),
  rejectsReason: z.string().optional(),
});

function mappingOf(path: string | null): Mapping {
  if (path === null) return {};
  const parsed = mappingSchema.safeParse(givenJson("mapping", path));
  if (!parsed.success) throw new WrongUsage(`--mapping: ${z.prettifyError(parsed.error)}`);

  // An option left out is absent, never undefined.
  return Object.fromEntries(Object.entries(parsed.data)) as Mapping;
}

function progressTo({ log }: Call) {
  let told = Date.now();
  return ({ bytes, total, lines }: { bytes: number; total: number; lines: number }) => {
    if (Date.now() - told < 1_000) return;
    told = Date.now();
    log(`${Math.floor((bytes / total) * 100)} % — ${lines} lines kept`);
  };
}

/** Where the answer to an open question goes, for the next call. */
function howToAnswer(question: Decision["question"], column: string | null): string {
  const where = column === null ? question : `${question} (${column})`;
  return `To decide: ${where}. Run again with ${ANSWERS[question]}`;
}

const ANSWERS: Readonly<Record<Decision["question"], string>> = {
  ambiguousDates: `--mapping FILE holding {"dateFormats": {"mois_embauche": "dayMonthYear"}}`,
  numericCoding: `--mapping FILE holding {"values": {"sexe": {"1": "M", "2": "F"}}}, for each code its meaning`,
  biasedRejects: `the lines corrected, or --mapping FILE holding {"rejectsReason": "why they may be left out"}`,
  overlappingAppend: "--confirm-overlap to add these lines to those that count, or --mode replace",
};

function toldIssue(issue: Issue) {
  const { line, column, problem, severity, value } = issue;
  return { line, column, problem, severity, value, message: issueText(issue, "fr") };
}

function textOf(imported: FileImported, issues: readonly { readonly message: string }[]): string {
  const { status, importId, read, accepted, rejected, ignored, decisions } = imported;
  return [
    `${status}${importId ? ` ${importId}` : ""}`,
    `read ${read} = accepted ${accepted} + rejected ${rejected} + ignored ${ignored}`,
    ...issues.slice(0, 50).map(({ message }) => message),
    ...(issues.length > 50 ? [`… ${issues.length - 50} more`] : []),
    ...decisions.map(({ question, column, choices }) =>
      [question, column, choices.join(" | ")].filter(Boolean).join(" · "),
    ),
  ].join("\n");
}
