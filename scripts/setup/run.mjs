import { spawn } from "node:child_process";

/** Runs a program to its end, its output passed through; resolves to its exit code. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a named step, says how long it took; stops everything with one line when it fails. */
export async function step(title, work) {
  const started = Date.now();
  process.stdout.write(`▸ ${title}\n`);
  const code = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code) {
    process.stdout.write(`✗ ${title} failed (exit code ${code}, ${seconds} s)\n`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${title} (${seconds} s)\n`);
}
