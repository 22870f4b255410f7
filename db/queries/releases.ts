import type {
  EmployerBand,
  PublishedCell,
  PublishedRelease,
} from "#app/domain/benchmark/published.ts";
import type { Db } from "../schema.ts";

export type ReleaseSummary = {
  /** "2025-T4", or "2025-T4-r2" for an erratum. */
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly erratumReason: string | null;
  /** The latest revision of the same quarter, when it is a later one. */
  readonly supersededBy: string | null;
  readonly manifestSha256: string;
};

/** What a release was made from and by which rules; kept and served as the exact JSON text. */
export type Manifest = {
  readonly id: string;
  readonly period: string;
  readonly plan: { readonly id: string; readonly version: number };
  /** The year's totals are in it. */
  readonly closesYear: boolean;
  readonly indicators: readonly string[];
  readonly rulesVersion: number;
  readonly codeVersion: string;
  readonly preparedAt: string;
  readonly snapshotSha256: string;
  readonly planSha256: string;
  /** Nomenclature → vintage. */
  readonly vintages: Readonly<Record<string, string>>;
  /** Of the whole quarter; null where even that is confidential. */
  readonly coverage: { readonly employers: EmployerBand | null; readonly hires: number | null };
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly audit: {
    readonly cells: number;
    readonly published: number;
    readonly suppressed: number;
    readonly seed: number;
    readonly checks: readonly string[];
  };
  /** Earlier releases that it was audited with. */
  readonly basedOn: readonly { readonly id: string; readonly manifestSha256: string }[];
  readonly erratumOf: string | null;
  readonly reason: string | null;
};

export type FoundRelease = {
  readonly summary: ReleaseSummary;
  /** JSON text of a {@link Manifest}: its SHA-256 is the summary's. */
  readonly manifest: string;
  readonly release: PublishedRelease;
};

/** Every published release, the newest period first and its latest revision before the others. */
export async function listPublishedReleases(db: Db): Promise<ReleaseSummary[]> {
  const rows = await db
    .selectFrom("release")
    .where("status", "=", "published")
    .orderBy("period", "desc")
    .orderBy("revision", "desc")
    .select(["id", "period", "revision", "publishedAt", "reason", "manifestSha256"])
    .execute();
  const latest = new Map<string, string>();
  return rows.map(({ publishedAt, reason, manifestSha256, ...row }) => {
    const last = latest.get(row.period) ?? row.id;
    latest.set(row.period, last);
    return {
      ...row,
      publishedAt: publishedAt ?? "",
      erratumReason: reason,
      supersededBy: last === row.id ? null : last,
      manifestSha256: manifestSha256 ?? "",
    };
  });
}

/** A published release with all of its cells; null when there is none of that id. */
export async function findPublishedRelease(db: Db, id: string): Promise<FoundRelease | null> {
  const summary = (await listPublishedReleases(db)).find((one) => one.id === id);
  const texts = summary && (await releaseTexts(db, id));
  if (!texts) return null;

  return { summary, manifest: texts.manifest, release: await releaseOf(db, id, texts.plan) };
}

async function releaseTexts(db: Db, id: string) {
  const row = await db
    .selectFrom("release")
    .where("id", "=", id)
    .select(["plan", "manifest"])
    .executeTakeFirst();
  const { plan, manifest } = row ?? { plan: null, manifest: null };
  return plan === null || manifest === null ? null : { plan, manifest };
}

/** The plan's text and the cells in the order of their keys, as they were written. */
async function releaseOf(db: Db, id: string, plan: string): Promise<PublishedRelease> {
  const rows = await db
    .selectFrom("releaseCell")
    .where("releaseId", "=", id)
    .select(["key", "cell"])
    .execute();
  const cells = rows
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ cell }) => JSON.parse(cell) as PublishedCell);
  return { ...(JSON.parse(plan) as Omit<PublishedRelease, "cells">), cells };
}
