import { randomUUID } from "node:crypto";
import type { Month } from "#app/domain/hiring/month.ts";
import type { FileKind, ReadingPlan } from "#app/intake/reading.ts";
import type { Connection } from "#db/connection.ts";
import { findCompany } from "#db/queries/companies.ts";
import { insertImport } from "#db/queries/imports.ts";
import type { Source } from "./source.ts";
import type { SourceFacts } from "./source-facts.ts";

/** A file about to be read for a company. Crosses threads as it is. */
export type ImportRequest = {
  readonly siren: string;
  readonly kind: FileKind;
  readonly mode: "replace" | "append";
  readonly source: Source;
  readonly facts: Pick<SourceFacts, "bytes" | "sha256">;
  readonly plan: ReadingPlan;
  /** Account of who deposits; null on the command line. */
  readonly createdBy: number | null;
};

/** A deposit that was opened and is not published. */
export type Draft = {
  readonly companyId: number;
  readonly importId: number;
  /** What addresses and answers show. */
  readonly publicId: string;
  readonly asOfMonth: Month;
  readonly request: ImportRequest;
};

/** Opens a deposit, so that it has an address while it is read; null when there is no such company. */
export async function openDraft(
  { db }: Connection,
  request: ImportRequest,
  currentMonth: Month = monthOfParis(new Date()),
): Promise<Draft | null> {
  const company = await findCompany(db, request.siren);
  if (!company) return null;

  const publicId = randomUUID();
  const importId = await insertImport(db, {
    ...columnsOf(request),
    ...NOTHING_READ,
    companyId: company.id,
    publicId,
    asOfMonth: currentMonth,
  });
  return { companyId: company.id, importId, publicId, asOfMonth: currentMonth, request };
}

function columnsOf({ kind, mode, plan, facts, source, createdBy }: ImportRequest) {
  return {
    kind,
    mode,
    createdBy,
    fileName: source.name,
    sha256: facts.sha256,
    bytes: facts.bytes,
    encoding: plan.encoding,
    separator: plan.separator,
    plan: JSON.stringify(plan),
  };
}

const NOTHING_READ = {
  status: "running",
  report: null,
  read: 0,
  accepted: 0,
  rejected: 0,
  ignored: 0,
  vintages: null,
  idempotencyKey: null,
  publishedAt: null,
  withdrawnAt: null,
} as const;

/** Made when the program starts: the first one takes 20 ms, which whoever asks for a page at that moment would wait. */
const PARIS = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
});

/** The month it is in Paris: what is later has not happened yet. */
export function monthOfParis(instant: Date): Month {
  const parts = PARIS.formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return part("year") * 100 + part("month");
}
