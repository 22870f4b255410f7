import { releaseFiles } from "#app/domain/benchmark/release-files.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { Composed } from "./compose.ts";
import { seedOf } from "./draw.ts";
import { planSha256 } from "./plan-sha256.ts";
import { type KeptSnapshot, sha256Of } from "./snapshot.ts";
import { CODE_VERSION, RULES_VERSION } from "./versions.ts";

/** A release under its id. */
export type Named = {
  readonly id: string;
  readonly period: string;
  readonly preparedAt: string;
  readonly erratumOf: string | null;
  readonly reason: string | null;
};

/** What was done before a release may be published, as its manifest says it. */
const CHECKS = ["certificates", "outsider", "wholeNumbers", "insiders"] as const;

/** The text of a release's manifest. */
export function manifestText(
  named: Named,
  { release, block }: Composed,
  kept: KeptSnapshot,
): string {
  const { id, version } = release.plan;
  const total = release.cells.find(({ key }) => key.startsWith("T|T|T|") && !isYear(key));
  const published = release.cells.filter(({ status }) => status === "published").length;
  const manifest: Manifest = {
    id: named.id,
    period: named.period,
    plan: { id, version },
    closesYear: block.request.closesYear,
    indicators: release.indicators,
    rulesVersion: RULES_VERSION,
    codeVersion: CODE_VERSION,
    preparedAt: named.preparedAt,
    snapshotSha256: kept.sha256,
    planSha256: planSha256(release.plan),
    vintages: kept.snapshot.vintages,
    coverage:
      total?.status === "published"
        ? { employers: total.employers, hires: total.n }
        : { employers: null, hires: null },
    files: releaseFiles(named, release).map(({ name, text }) => describedFile(name, text())),
    audit: {
      cells: release.cells.length,
      published,
      suppressed: release.cells.length - published,
      seed: seedOf(kept.sha256),
      checks: CHECKS,
    },
    basedOn: block.basedOn.map(({ id, manifestSha256 }) => ({ id, manifestSha256 })),
    erratumOf: named.erratumOf,
    reason: named.reason,
  };
  return JSON.stringify(manifest);
}

function describedFile(name: string, text: string) {
  return { name, sha256: sha256Of(text), bytes: Buffer.byteLength(text) };
}

function isYear(key: string): boolean {
  return !key.includes("quarter=");
}
