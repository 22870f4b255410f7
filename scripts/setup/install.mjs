import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aptInstall, hasProgram } from "./debian.mjs";
import { run } from "./run.mjs";

const DRIVER = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";

/** Installs the packages of package-lock.json, when they are not there already. Returns an exit code. */
export async function install() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) return complain(`Node 20 or later is needed; this is ${process.versions.node}.`);
  if (isInstalled()) return 0;

  const compiler = await prepareCompiler();
  if (compiler) return compiler;
  return run("npm", ["ci", "--no-audit", "--no-fund"], { env: headers() });
}

/** npm keeps what it installed in node_modules/.package-lock.json: every package of ours is there, at our version. */
function isInstalled() {
  const installed = lockedPackages("node_modules/.package-lock.json");
  if (!installed || !existsSync(DRIVER)) return false;
  return Object.entries(lockedPackages("package-lock.json") ?? {}).every(
    ([path, { version, optional, peer }]) =>
      path === "" || optional || peer || installed[path]?.version === version,
  );
}

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** SQLite's driver is compiled on the spot: python3, make and a C++ compiler. */
async function prepareCompiler() {
  const missing = ["python3", "make", "g++"].filter((program) => !hasProgram(program));
  if (missing.length === 0) return 0;
  return aptInstall(missing, "to compile SQLite's driver");
}

/** Node's own headers where they are installed beside it, so that the compilation downloads nothing. */
function headers() {
  if (process.env.npm_config_nodedir) return {};
  const prefixes = [dirname(dirname(process.execPath)), "/usr", "/usr/local"];
  const found = prefixes.find((prefix) => existsSync(join(prefix, "include/node/node_version.h")));
  return found ? { npm_config_nodedir: found } : {};
}

function complain(text) {
  process.stderr.write(`${text}\n`);
  return 1;
}
