import type { Decision, IntakeReport, Issue } from "#app/intake/issue.ts";
import { issueText } from "#app/locales/issue-text.ts";
import type { Language } from "#app/locales/languages.ts";
import type { FileImported } from "#app/operations/import/import-file.ts";
import type { ImportAnswer } from "#app/platform/api/schemas.ts";
import type { Import } from "#db/queries/imports.ts";

/** What the API says of a file that has just come in. */
export function answerOf(
  imported: FileImported,
  kind: Import["kind"],
  language: Language,
): ImportAnswer {
  const { issues, decisions, ...rest } = imported;
  return { ...rest, kind, ...told(issues, decisions, language) };
}

/** What the API says of a deposit that is kept; of its issues, the first of each cause. */
export function answerOfDeposit(deposit: Import, language: Language): ImportAnswer {
  const { status, publicId, kind, read, accepted, rejected, ignored } = deposit;
  const { encoding, separator, sha256 } = deposit;
  const report = JSON.parse(deposit.report ?? "null") as IntakeReport | null;
  const issues = report?.groups.flatMap(({ examples }) => examples) ?? [];
  return {
    ...{ status, importId: publicId, kind, read, accepted, rejected, ignored },
    ...{ encoding, separator, sha256 },
    ...told(issues, report?.decisions ?? [], language),
  };
}

function told(issues: readonly Issue[], decisions: readonly Decision[], language: Language) {
  return {
    issues: issues.map((issue) => {
      const { line, column, problem, severity, value } = issue;
      return { line, column, problem, severity, value, message: issueText(issue, language) };
    }),
    decisions: decisions.map(({ question, column, choices }) => ({ question, column, choices })),
  };
}
