import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

export function hasProgram(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** On Debian as root, installs the packages, saying so; elsewhere says what to install. Returns an exit code. */
export async function aptInstall(packages, purpose) {
  const names = packages.join(" ");
  if (process.getuid?.() !== 0 || !hasProgram("apt-get")) {
    process.stderr.write(`Please install ${names} ${purpose}, then start again.\n`);
    return 1;
  }
  process.stdout.write(`  Installing Debian's ${names} ${purpose}…\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, quiet: true });
  return run("apt-get", ["install", "-y", "-qq", ...packages], { env, quiet: true });
}
