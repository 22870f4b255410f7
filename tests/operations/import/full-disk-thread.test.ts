import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { companyWithSites, counted, deposit, hiresText } from "#tests/support/file-deposits.ts";

/** Past the size from which a thread of its own stores the lines (8 MiB), and far more than the disk of the test holds. */
const MANY = hiresText(Array(400_000).fill(["2025-01", "A", "F"]));
const DISK = "6m";

const folder = mountedDisk();

test.skipIf(folder === null)(
  "a disk that fills up under the writing thread refuses the file, and what counted still counts",
  { timeout: 120_000 },
  async () => {
    using disk = unmounted(folder ?? "");
    const connection = openDatabase(join(disk.path, "full.db"));
    await migrate(connection);
    await companyWithSites(connection);
    await deposit(connection, { text: hiresText([["2025-01", "A"]]) });
    expect(MANY.length).toBeGreaterThan(8 * 1024 * 1024);

    const refused = await deposit(connection, { text: MANY });
    expect(refused).toMatchObject({ status: "refused", read: 0, accepted: 0 });
    expect(refused.issues.map(({ problem }) => problem)).toEqual(["diskFull"]);
    expect(await counted(connection)).toEqual({ "A 2025-01": 1 });

    execFileSync("mount", ["-o", "remount,size=64m", disk.path]); // someone makes room
    await sweepStaging(connection, { silence: -1 });
    expect(await connection.db.selectFrom("hire").select("line").execute()).toHaveLength(1);
    expect(
      await connection.db.selectFrom("measure").select("importId").distinct().execute(),
    ).toHaveLength(1);
    expect(await deposit(connection, { text: hiresText([["2025-02", "A"]]) })).toMatchObject({
      status: "published",
    });
    await connection.db.destroy();
  },
);

/** A disk of a few megabytes of its own, in memory; null where this user may not mount one. */
function mountedDisk(): string | null {
  const path = mkdtempSync(join(tmpdir(), "ancrage-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", path], {
      stdio: "ignore",
    });
    return path;
  } catch {
    rmSync(path, { recursive: true });
    console.log("full disk under the writing thread: skipped, no disk can be mounted here");
    return null;
  }
}

function unmounted(path: string): Disposable & { readonly path: string } {
  const dispose = () => {
    execFileSync("umount", ["-l", path]);
    if (existsSync(path)) rmSync(path, { recursive: true });
  };
  return { path, [Symbol.dispose]: dispose };
}
