import type { Issue } from "#app/intake/issue.ts";
import * as english from "./en/issues.ts";
import * as french from "./fr/issues.ts";
import type { Language } from "./languages.ts";

const texts = {
  fr: {
    issues: french.issues,
    places: french.issuePlaces,
    formats: french.issueFormats,
    outcomes: french.issueOutcomes,
  },
  en: {
    issues: english.issues,
    places: english.issuePlaces,
    formats: english.issueFormats,
    outcomes: english.issueOutcomes,
  },
} as const;

/**
 * `Ligne 42, colonne « Date d’embauche » : « 31/02/2025 » n’est pas une date. Attendu : JJ/MM/AAAA.` The same sentence
 * everywhere an issue is told: page, API, file of rejects, command line.
 */
export function issueText(issue: Issue, language: Language): string {
  const place = placeOf(issue);
  const where = place === null ? "" : filled(texts[language].places[place], issue, language);
  return capitalised(where + issueBody(issue, language));
}

/** The sentence without its line and column, for a table that has columns of its own for them. */
export function issueBody(issue: Issue, language: Language): string {
  const sentences: Readonly<Record<string, string>> = texts[language].issues;
  const sentence = Object.hasOwn(sentences, issue.problem) ? sentences[issue.problem] : undefined;
  return filled(sentence ?? issue.problem, issue, language);
}

/** What was expected, spelled for people; null when the problem expects nothing in particular. */
export function expectedText({ expected }: Issue, language: Language): string | null {
  if (expected === undefined) return null;
  const formats: Readonly<Record<string, string>> = texts[language].formats;
  return Object.hasOwn(formats, expected) ? (formats[expected] ?? expected) : expected;
}

function placeOf({ line, column }: Issue): "lineColumn" | "line" | "column" | null {
  if (line === null) return column === null ? null : "column";
  return column === null ? "line" : "lineColumn";
}

function filled(sentence: string, issue: Issue, language: Language): string {
  const values: Readonly<Record<string, string | null>> = {
    line: String(issue.line ?? ""),
    column: issue.column,
    value: issue.value,
    expected: expectedText(issue, language),
    outcome: texts[language].outcomes[issue.severity === "toFix" ? "rejected" : "kept"],
  };
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
