import type { Flag } from "./employers.ts";

/**
 * deposited: the file is there, nothing read · running: being read · staged: read, waiting for a decision or a publication ·
 * published · withdrawn: undone · refused: nothing kept but the report · discarded: the draft was dropped.
 */
export type ImportStatus =
  | "deposited"
  | "running"
  | "staged"
  | "published"
  | "withdrawn"
  | "refused"
  | "discarded";

export type ImportKind = "hires" | "sites" | "applications";

export interface ImportTable {
  companyId: number;
  id: number;
  publicId: string;
  kind: ImportKind;
  mode: "replace" | "append";
  status: ImportStatus;
  fileName: string | null;
  sha256: string;
  bytes: number;
  encoding: string | null;
  separator: string | null;
  /** JSON: how the file is read (columns, date format); its type is app/intake's ReadingPlan. */
  plan: string | null;
  /** JSON: the anomalies by cause with lines; its type is app/intake's IntakeReport. */
  report: string | null;
  read: number;
  accepted: number;
  rejected: number;
  ignored: number;
  /** JSON: vintages of the nomenclatures behind its verdicts. */
  vintages: string | null;
  /** Month the figures are made as of: who can have stayed 6 or 12 months. */
  asOfMonth: number;
  /** Given by the publication, so that one tried again after a lost answer is not done twice. */
  idempotencyKey: string | null;
  /** Last sign of life of the one who reads the file; long silence means that it was killed. */
  heartbeatAt: string | null;
  createdBy: number | null;
  createdAt: string;
  publishedAt: string | null;
  withdrawnAt: string | null;
  /** JSON: what a person chose so far and where the file waits; its type is app/operations/import's DraftState. */
  draft: string | null;
  /** Account that has the draft in hand: others see it as taken. */
  heldBy: number | null;
}

/** A site × month that an import holds. Hires and measures count while the coverage of their import is active. */
export interface CoverageTable {
  companyId: number;
  siteId: number;
  month: number;
  importId: number;
  hires: number;
  active: Flag;
  /** The import whose publication put it aside: undoing that one brings it back. */
  displacedBy: number | null;
}

/** One line of a file of hires. Small integers are indices in the lists of app/domain/hiring/hire.ts; null is what was not said. */
export interface HireTable {
  companyId: number;
  importId: number;
  line: number;
  siteId: number;
  month: number;
  /** The code as a number: db/queries/commune-key.ts. */
  commune: number | null;
  /** A district's code, "oui" or "non", as given. */
  qpv: string | null;
  densityGiven: number | null;
  gender: number | null;
  contract: number;
  fixedTermMonths: number | null;
  diplomaRequirement: number | null;
  simulation: Flag | null;
  immersionDays: number | null;
  workSample: number | null;
  structuredInterview: number | null;
  anonymousCv: Flag | null;
  occupation: string | null;
  level: number | null;
  usualLevel: number | null;
  channel: number | null;
  presentAfter6: Flag | null;
  presentAfter12: Flag | null;
  /** Index in VERDICTS, under the import's vintages. */
  priorityDistrict: number;
  rural: number;
}

/** What the hires of a site × month measure: an indicator is a row. `indicator` is the number in the registry. */
export interface MeasureTable {
  companyId: number;
  indicator: number;
  month: number;
  siteId: number;
  importId: number;
  numerator: number;
  denominator: number;
  unknown: number;
}

/** How a company read a file of these headers: proposed again for the next one. */
export interface SavedMappingTable {
  companyId: number;
  kind: ImportKind;
  /** SHA-256 of the headers, folded and in order. */
  fingerprint: string;
  /** JSON: columns, values and date formats chosen; its type is app/operations/import's KeptMapping. */
  mapping: string;
  savedBy: number | null;
  savedAt: string;
}

export interface HiringTables {
  savedMapping: SavedMappingTable;
  import: ImportTable;
  coverage: CoverageTable;
  hire: HireTable;
  measure: MeasureTable;
}
