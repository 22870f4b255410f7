/**
 * preparing: being computed, by whom holds the claim · prepared: protected and audited, waits for a second person · refused:
 * nothing of it may be published · published: for good.
 */
export type ReleaseStatus = "preparing" | "prepared" | "refused" | "published";

export interface ReleaseTable {
  /** "2025-T4", or "2025-T4-r2" for an erratum. */
  id: string;
  period: string;
  revision: number;
  status: ReleaseStatus;
  /** Whose preparation this is: one that lost its claim writes nothing. */
  claim: string;
  /** Last sign of life of the preparation; long silence means that it was killed. */
  heartbeatAt: string;
  /** Account of who prepared it; null on the command line without one. */
  preparedBy: number | null;
  /** Then the user of the operating system who did. */
  preparedByOperator: string | null;
  preparedAt: string;
  /** Account of who published it; never the one who prepared it. */
  publishedBy: number | null;
  publishedAt: string | null;
  /** Why an erratum was made. */
  reason: string | null;
  /** Why it was refused, as a code and its detail: JSON of app/operations/releases' Refusal. */
  refusal: string | null;
  /** JSON: id, version and tables of the plan, and the indicators; null until prepared. */
  plan: string | null;
  /** The exact text that is served. */
  manifest: string | null;
  manifestSha256: string | null;
}

/** A cell of a release, as anyone reads it: nothing that is hidden is in this table. */
export interface ReleaseCellTable {
  releaseId: string;
  key: string;
  /** JSON of a PublishedCell. */
  cell: string;
}

/** The frozen counts of a quarter that a release was made from, members as numbers. Read by preparation and verification only. */
export interface ReleaseSnapshotTable {
  releaseId: string;
  period: string;
  frozenAt: string;
  /** JSON of app/operations/releases' Snapshot. */
  content: string;
  sha256: string;
}

/** What the gate found. */
export interface ReleaseReportTable {
  releaseId: string;
  /** JSON of app/operations/releases' AuditReport. */
  report: string;
}

export interface ReleaseTables {
  release: ReleaseTable;
  releaseCell: ReleaseCellTable;
  releaseSnapshot: ReleaseSnapshotTable;
  releaseReport: ReleaseReportTable;
}
