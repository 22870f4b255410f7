import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { releaseFiles } from "#app/domain/benchmark/release-files.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import {
  findReleaseRecord,
  findSnapshot,
  type ReleaseRecord,
} from "#db/queries/release-records.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { Db } from "#db/schema.ts";
import { compose } from "./compose.ts";
import { type EarlierRelease, earlierRelease, keptRelease } from "./earlier-releases.ts";
import { planSha256 } from "./plan-sha256.ts";
import { readSnapshot, sha256Of } from "./snapshot.ts";

export type Check = { readonly check: string; readonly ok: boolean };

export type Verification =
  | {
      readonly status: "verified" | "failed";
      readonly id: string;
      readonly checks: readonly Check[];
    }
  | { readonly status: "unknownRelease" | "notPrepared"; readonly id: string };

/**
 * Makes a release again from its frozen counts and compares it byte by byte with what is served; checks every SHA-256 of its
 * manifest. It reads nothing that companies deposit: one that was deleted since changes nothing.
 */
export async function verifyRelease(db: Db, id: string, solver: LpSolver): Promise<Verification> {
  const record = await findReleaseRecord(db, id);
  if (!record) return { status: "unknownRelease", id };
  const release = await keptRelease(db, record);
  if (!release || record.manifest === null) return { status: "notPrepared", id };

  const manifest = JSON.parse(record.manifest) as Manifest;
  const checks = [
    { check: "manifest", ok: sha256Of(record.manifest) === record.manifestSha256 },
    { check: "plan", ok: planSha256(release.plan) === manifest.planSha256 },
    ...fileChecks(record, release, manifest),
    ...(await rebuildChecks(db, release, manifest, solver)),
  ];
  return { status: checks.every(({ ok }) => ok) ? "verified" : "failed", id, checks };
}

function fileChecks(
  { id, period }: ReleaseRecord,
  release: PublishedRelease,
  { files }: Manifest,
): readonly Check[] {
  const known = releaseFiles({ id, period }, release);
  const texts = new Map(known.map(({ name, text }) => [name, text()]));
  return files.map(({ name, sha256, bytes }) => {
    const text = texts.get(name) ?? "";
    return { check: name, ok: sha256Of(text) === sha256 && Buffer.byteLength(text) === bytes };
  });
}

async function rebuildChecks(
  db: Db,
  release: PublishedRelease,
  manifest: Manifest,
  solver: LpSolver,
): Promise<readonly Check[]> {
  const kept = await findSnapshot(db, manifest.id);
  const content = kept?.content ?? "";
  const snapshotOk = kept?.sha256 === manifest.snapshotSha256 && sha256Of(content) === kept.sha256;
  const checks: Check[] = [{ check: "snapshot", ok: snapshotOk }];
  if (!snapshotOk) return [...checks, { check: "rebuild", ok: false }];

  const earlier = await releasesOf(
    db,
    manifest.basedOn.map((one) => one.id),
  );
  for (const { id, manifestSha256 } of manifest.basedOn) {
    const found = earlier.find((one) => one.id === id);
    checks.push({ check: `basis ${id}`, ok: found?.manifestSha256 === manifestSha256 });
  }
  const [corrected = null] = await releasesOf(db, manifest.erratumOf ? [manifest.erratumOf] : []);
  const made = compose(readSnapshot(content), { earlier, corrected, again: release }, solver);
  const same =
    made.status === "composed" && JSON.stringify(made.release) === JSON.stringify(release);
  return [...checks, { check: "rebuild", ok: same }];
}

async function releasesOf(db: Db, ids: readonly string[]): Promise<readonly EarlierRelease[]> {
  const found: EarlierRelease[] = [];
  for (const id of ids) {
    const record = await findReleaseRecord(db, id);
    if (record) found.push(await earlierRelease(db, record));
  }
  return found;
}
