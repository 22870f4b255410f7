import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrls: string[];
  }
}

/**
 * Gives the tests a PostgreSQL: the addresses of TEST_DATABASES (separated by spaces), else a server of its own started from
 * Debian's package on a free port, in a temporary folder. Where there is neither, says so and the tests run on SQLite alone.
 */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const given = process.env.TEST_DATABASES?.split(/\s+/).filter(Boolean) ?? [];
  const binaries = given.length > 0 ? null : postgresBinaries();
  if (!binaries) {
    if (given.length === 0) console.warn("PostgreSQL not found: query tests run on SQLite only.");
    project.provide("postgresUrls", given);
    return undefined;
  }

  const folder = mkdtempSync(join(tmpdir(), "ancrage-pg-"));
  const port = await freePort();
  const run = runner(binaries, folder);
  run("initdb", [
    "-D",
    join(folder, "data"),
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-locale",
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off`;
  run("pg_ctl", [
    "-D",
    join(folder, "data"),
    "-l",
    join(folder, "log"),
    "-w",
    "-o",
    options,
    "start",
  ]);
  project.provide("postgresUrls", [`postgres://postgres@127.0.0.1:${port}/postgres`]);

  return () => {
    run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
}

function postgresBinaries(): string | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0];
  return newest ? join(root, newest, "bin") : null;
}

/** PostgreSQL refuses to run as root: there, its own user runs it. */
function runner(binaries: string, folder: string): (program: string, args: string[]) => void {
  if (process.getuid?.() !== 0) {
    return (program, args) => {
      execFileSync(join(binaries, program), args, { stdio: "ignore" });
    };
  }
  mkdirSync(folder, { recursive: true });
  execFileSync("chown", ["postgres", folder]);
  return (program, args) => {
    execFileSync("runuser", ["-u", "postgres", "--", join(binaries, program), ...args], {
      stdio: "ignore",
      cwd: folder,
    });
  };
}
