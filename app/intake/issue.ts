/**
 * blocking: the whole file is refused · toFix: the line is rejected · toCheck: the line is kept, with a doubt to lift ·
 * repaired: read after a repair that is reported (a lost zero, a known wording).
 */
export type Severity = "blocking" | "toFix" | "toCheck" | "repaired";

/** Something said about a file, a line or a cell. `problem` names a text in every language. */
export type Issue = {
  readonly problem: string;
  readonly severity: Severity;
  /** Line of the file as a text editor counts, header included; null for the file itself. */
  readonly line: number | null;
  /** Header as the file spells it; null when no column is at stake. */
  readonly column: string | null;
  readonly value: string | null;
  /** What was expected: a value as it must be written, or the name of a format that each language spells (`isoDate`…). */
  readonly expected?: string;
};

/** One cause, with how often it occurs and where: what the bilan d'anomalies lists. */
export type IssueGroup = {
  readonly problem: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly count: number;
  /** The first occurrences, in file order (see app/intake/report.ts for how many are kept). */
  readonly examples: readonly Issue[];
};

/** Every line read ends in exactly one of the three: read = accepted + rejected + ignored. */
export type LineCounts = {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly ignored: number;
};

/** A question only a person can answer; a file with one is not published until it is. */
export type Decision = {
  readonly question: "ambiguousDates" | "numericCoding" | "overlappingAppend" | "biasedRejects";
  readonly column: string | null;
  readonly choices: readonly string[];
};

export type IntakeReport = {
  readonly counts: LineCounts;
  readonly groups: readonly IssueGroup[];
  readonly decisions: readonly Decision[];
};
