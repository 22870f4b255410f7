import { createDateScan } from "#app/intake/date-scan.ts";
import { decoder } from "#app/intake/encoding.ts";
import type { Issue, LineCounts } from "#app/intake/issue.ts";
import { createPrivacyGate, gateIssue } from "#app/intake/privacy-gate.ts";
import type { DateFormat, ReadingPlan } from "#app/intake/reading.ts";
import type { CorpusFile } from "#scripts/corpus/corpus.ts";
import { inspect, readAll, readWith } from "#tests/intake/read-text.ts";

/** What came of a file, in the words of the manifest, and what was told on the way. */
export type Came = {
  readonly outcome: "refused" | "read" | "asked";
  readonly problems: readonly string[];
  readonly questions: readonly string[];
  readonly counts: LineCounts | null;
  /** Rows given for lines accepted, cells for lines rejected. */
  readonly given: { readonly rows: number; readonly rejected: number };
};

/** Inspects, guards and reads a file as a deposit does, with the columns that a person chose. */
export function outcomeOf({ kind, bytes, columns, values, dateFormat }: CorpusFile): Came {
  const inspection = inspect(bytes, kind, { columns });
  if (inspection.status === "refused") return refusal(inspection.issues);
  const text = decoder(inspection.plan.encoding).decode(bytes, { stream: false });
  const gate = createPrivacyGate(inspection.plan, 2026);
  gate.push(text);
  const findings = gate.conclude();
  if (findings.length > 0) return refusal(findings.map(gateIssue));
  if (inspection.issues.some(({ severity }) => severity === "blocking"))
    return refusal(inspection.issues);

  const { counts, issues, decisions, rows, rejected } = readWith(
    planOf({ ...inspection.plan, values }, text, dateFormat),
    bytes,
  );
  const told = [...inspection.issues, ...issues];
  if (told.some(({ severity }) => severity === "blocking")) return { ...refusal(told), counts };
  return {
    outcome: decisions.length > 0 ? "asked" : "read",
    problems: told.map(({ problem }) => problem),
    questions: decisions.map(({ question }) => question),
    counts,
    given: { rows: rows.length, rejected: rejected.length },
  };
}

/**
 * How many of the headers are recognised without anybody's help: certain or probable, and rightly; and which column is taken
 * for what it is not, or for a field that the file does not hold.
 */
export function headersRecognised({ name, kind, bytes, columns }: CorpusFile): {
  right: number;
  of: number;
  wrong: readonly string[];
} {
  const inspection = inspect(bytes, kind);
  if (inspection.status === "refused") return { right: 0, of: 0, wrong: [] };
  const found = new Map(
    inspection.proposals
      .filter(({ confidence }) => confidence !== "toChoose")
      .map(({ field, header }) => [field, header]),
  );
  const wanted = Object.entries(columns);
  const wrong = [...found].filter(([field, header]) => columns[field] !== header);
  return {
    right: wanted.filter(([field, header]) => found.get(field) === header).length,
    of: wanted.length,
    wrong: wrong.map(([field, header]) => `${name}: ${header} → ${field}`),
  };
}

/** How many of the contracts' wordings are recognised without anybody's help. */
export function wordingsRecognised(file: CorpusFile): { right: number; of: number } {
  const texts = Object.keys(file.values.type_contrat ?? {});
  const lines = texts.map((text) => `2025-03;SIEGE;75113;${text}`);
  const { rows } = readAll(
    `mois_embauche;site;commune_residence;type_contrat\n${lines.join("\n")}\n`,
  );
  return { right: rows.length, of: texts.length };
}

function planOf(plan: ReadingPlan, text: string, dateFormat: string | null): ReadingPlan {
  const scan = createDateScan(plan);
  scan.push(text);
  const dated = scan.conclude();
  if (dateFormat === null) return dated;
  return {
    ...dated,
    dateFormats: { ...dated.dateFormats, mois_embauche: dateFormat as DateFormat },
  };
}

function refusal(issues: readonly Issue[]): Came {
  const problems = issues
    .filter(({ severity }) => severity === "blocking")
    .map(({ problem }) => problem);
  return {
    outcome: "refused",
    problems,
    questions: [],
    counts: null,
    given: { rows: 0, rejected: 0 },
  };
}
