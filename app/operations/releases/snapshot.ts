import { createHash } from "node:crypto";

/** What one member brings to one place of a quarter: its number, the parts of the place, hires, then counts by indicator. */
export type SnapshotRow = readonly [
  member: number,
  sector: string,
  size: string,
  geography: string,
  hires: number,
  ...counts: number[],
];

/** The counts of a quarter, frozen: what a release is made from, and made again to verify it. Members are numbers. */
export type Snapshot = {
  readonly period: string;
  /** Random: without it, who guessed the counts could check the guess against the published SHA-256. */
  readonly nonce: string;
  readonly indicators: readonly string[];
  /** Nomenclature → vintage, when frozen. */
  readonly vintages: Readonly<Record<string, string>>;
  /** Members that speak with another (group, agent), and the number they count under. */
  readonly merged: readonly (readonly [member: number, contributor: number])[];
  /** Contributors that were in the frozen counts of both quarters before. */
  readonly established: readonly number[];
  /** Hires left out: of companies without a size or a sector, or at sites that are not located. */
  readonly leftOut: number;
  readonly rows: readonly SnapshotRow[];
};

export type KeptSnapshot = {
  readonly snapshot: Snapshot;
  readonly content: string;
  readonly sha256: string;
};

/** The snapshot with its text, always the same for the same counts, and its SHA-256. */
export function keptSnapshot(snapshot: Snapshot): KeptSnapshot {
  const content = JSON.stringify(snapshot);
  return { snapshot, content, sha256: sha256Of(content) };
}

/** Only {@link keptSnapshot} writes these texts, so that they hold a snapshot. */
export function readSnapshot(content: string): Snapshot {
  return JSON.parse(content) as Snapshot;
}

/** Who counts for whom. */
export function contributorFinder({
  merged,
}: Pick<Snapshot, "merged">): (member: number) => number {
  const contributors = new Map(merged);
  return (member) => contributors.get(member) ?? member;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
