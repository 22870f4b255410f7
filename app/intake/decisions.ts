import { columnsOf } from "./columns-of.ts";
import { GENDER_WORDINGS } from "./hire-readers.ts";
import type { Decision } from "./issue.ts";
import type { CodingsSeen, LineGroups } from "./line-reader.ts";
import type { ReadingPlan } from "./reading.ts";
import { createRejectBalance, type RejectBias } from "./reject-balance.ts";

export type DecisionNotes = {
  readonly codings: CodingsSeen;
  line(outcome: "accepted" | "rejected", groups: LineGroups): void;
  decisions(): Decision[];
};

/** Collects, while a file is read, what only a person can decide. */
export function createDecisionNotes(plan: ReadingPlan): DecisionNotes {
  const codings: CodingsSeen = new Map();
  const balance = createRejectBalance();

  return {
    codings,
    line: (outcome, { site, gender }) => balance[outcome](site, gender),
    decisions: () => [
      ...ambiguousDates(plan),
      ...numericCodings(plan, codings),
      ...biasedRejects(plan, balance.biases()),
    ],
  };
}

function ambiguousDates(plan: ReadingPlan): Decision[] {
  return Object.entries(plan.dateFormats)
    .filter(([, format]) => format === "ambiguous")
    .map(([field]) => ({
      question: "ambiguousDates",
      column: headerOf(plan, field),
      choices: ["dayMonthYear", "monthDayYear"],
    }));
}

function numericCodings(plan: ReadingPlan, codings: CodingsSeen): Decision[] {
  const coded = [...codings].filter(([field]) => field !== GENDER_WORDINGS);
  const asked = coded.map(
    ([field, codes]): Decision => ({
      question: "numericCoding",
      column: headerOf(plan, field),
      choices: codingChoices(plan, field, [...codes].sort()),
    }),
  );
  return isLoneM(codings) ? [...asked, loneM(plan)] : asked;
}

function codingChoices(plan: ReadingPlan, field: string, codes: readonly string[]): string[] {
  const texts = codingsOf(plan, field)
    .filter((coding) => codes.every((code) => Object.hasOwn(coding, Number(code))))
    .map((coding) => codes.map((code) => `${code}=${coding[Number(code)]}`).join(" "));
  return [...new Set(texts)];
}

function codingsOf(plan: ReadingPlan, field: string): readonly Readonly<Record<string, string>>[] {
  const kind = new Map(columnsOf(plan.kind)).get(field)?.kind;
  if (kind?.type === "choice") return kind.codings;
  return [
    { 0: "non", 1: "oui" },
    { 1: "oui", 2: "non" },
  ];
}

/** Beside H and without any F, M may be Monsieur or Madame. */
function isLoneM(codings: CodingsSeen): boolean {
  const seen = codings.get(GENDER_WORDINGS);
  return seen?.has("m") === true && seen.has("h") && !seen.has("f");
}

function loneM(plan: ReadingPlan): Decision {
  return { question: "numericCoding", column: headerOf(plan, "sexe"), choices: ["M=F", "M=M"] };
}

function biasedRejects(plan: ReadingPlan, biases: readonly RejectBias[]): Decision[] {
  if (plan.rejectsReason !== undefined) return [];
  return biases.map((bias) => ({
    question: "biasedRejects",
    column: bias === "tooMany" ? null : headerOf(plan, bias === "site" ? "site" : "sexe"),
    choices: [],
  }));
}

function headerOf(plan: ReadingPlan, field: string): string | null {
  const index = plan.columns[field] ?? null;
  return index === null ? null : (plan.headers[index] ?? null);
}
