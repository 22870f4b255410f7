import { foldText, shortened } from "./clean-text.ts";
import { columnsOf } from "./columns-of.ts";
import type { SampleRecord } from "./csv-shape.ts";
import { createDateDecider } from "./date-decider.ts";
import type { Issue, Severity } from "./issue.ts";
import { type ColumnProposal, matchHeaders, threeOf } from "./match-headers.ts";
import type { DateFormat, ReadingPlan } from "./reading.ts";

/** Our field → header of the file, or null for none. */
export type ColumnChoices = Readonly<Record<string, string | null>>;

type Proposed = {
  readonly plan: ReadingPlan;
  readonly proposals: readonly ColumnProposal[];
  readonly ignoredColumns: readonly string[];
  readonly issues: readonly Issue[];
};

/** Lines whose texts decide columns and date formats here; the whole column decides later what they leave open. */
const SAMPLED = 2_000;

/** Completes a plan with the columns, chosen or proposed, and the date formats that the sample shows. */
export function proposeColumns(
  plan: ReadingPlan,
  records: readonly SampleRecord[],
  choices: ColumnChoices,
): Proposed {
  const samples = textsByColumn(plan, records);
  const matched = matchHeaders(plan.kind, plan.headers, samples);
  const proposals = matched.map((proposal) => chosen(proposal, choices, plan.headers, samples));
  const columns = Object.fromEntries(proposals.map(appliedColumn));
  const used = new Set(Object.values(columns));

  return {
    plan: { ...plan, columns, dateFormats: dateFormats(plan, columns, samples) },
    proposals,
    ignoredColumns: plan.headers.filter((header, index) => header !== "" && !used.has(index)),
    issues: [
      ...strayChoices(choices, plan.headers),
      ...missingColumns(proposals, plan.headers),
      ...duplicateHeaders(plan.headers),
    ],
  };
}

function textsByColumn(plan: ReadingPlan, records: readonly SampleRecord[]): string[][] {
  const lines = records.slice(plan.headerRecord + 1, plan.headerRecord + 1 + SAMPLED);
  return plan.headers.map((_, index) => lines.map(({ cells }) => shortened(cells[index] ?? "")));
}

function chosen(
  proposal: ColumnProposal,
  choices: ColumnChoices,
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): ColumnProposal {
  const choice = Object.hasOwn(choices, proposal.field) ? choices[proposal.field] : undefined;
  if (choice === undefined) return withoutTaken(proposal, choices, headers);

  const found = choice === null ? -1 : headerIndex(headers, choice);
  const column = found < 0 ? null : found;
  return {
    ...proposal,
    column,
    header: column === null ? null : (headers[column] ?? null),
    confidence: "certain",
    samples: column === null ? [] : threeOf(samples[column] ?? []),
  };
}

/** A column that a person gave to one field is no longer proposed for another. */
function withoutTaken(
  proposal: ColumnProposal,
  choices: ColumnChoices,
  headers: readonly string[],
): ColumnProposal {
  const taken = Object.values(choices).map((header) => headerIndex(headers, header ?? ""));
  if (proposal.column === null || !taken.includes(proposal.column)) return proposal;
  return { ...proposal, column: null, header: null, confidence: "toChoose", samples: [] };
}

function headerIndex(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header);
  return exact >= 0 || header === ""
    ? exact
    : headers.findIndex((other) => foldText(other) === foldText(header));
}

function appliedColumn({ field, column, confidence }: ColumnProposal): [string, number | null] {
  return [field, confidence === "toChoose" ? null : column];
}

function dateFormats(
  plan: ReadingPlan,
  columns: Readonly<Record<string, number | null>>,
  samples: readonly (readonly string[])[],
): Record<string, DateFormat | "ambiguous"> {
  const dates = columnsOf(plan.kind).filter(([, { kind }]) => /^(month|date)$/.test(kind.type));
  return Object.fromEntries(
    dates.flatMap(([field, { kind }]) => {
      const column = columns[field] ?? null;
      if (column === null) return [];
      const decider = createDateDecider();
      for (const text of samples[column] ?? []) decider.see(text);
      return [[field, decider.conclude() ?? (kind.type === "month" ? "month" : "isoDate")]];
    }),
  );
}

/** A header chosen for a field that the file does not have: never taken for "none". */
function strayChoices(choices: ColumnChoices, headers: readonly string[]): Issue[] {
  return Object.entries(choices).flatMap(([field, header]) =>
    header === null || headerIndex(headers, header) >= 0
      ? []
      : [{ ...headerIssue("chosenHeaderMissing", "blocking", field), value: header }],
  );
}

function missingColumns(proposals: readonly ColumnProposal[], headers: readonly string[]): Issue[] {
  const postcode = headers.find((header) => /\b(postal|cp)\b/.test(foldText(header))) ?? null;
  return proposals
    .filter(
      ({ required, column, confidence }) =>
        required && (column === null || confidence === "toChoose"),
    )
    .flatMap(({ field }) => {
      const missing = headerIssue("missingColumn", "blocking", field);
      if (postcode === null || !field.startsWith("commune")) return [missing];
      return [missing, headerIssue("postcodeColumn", "toCheck", postcode)];
    });
}

function duplicateHeaders(headers: readonly string[]): Issue[] {
  const folds = headers.map(foldText);
  return headers
    .filter((_, index) => folds[index] !== "" && folds.indexOf(folds[index] ?? "") < index)
    .map((header) => headerIssue("duplicateHeader", "toCheck", header));
}

function headerIssue(problem: string, severity: Severity, column: string): Issue {
  return { problem, severity, line: null, column, value: null };
}
