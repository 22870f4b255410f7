import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { build } from "./build.mjs";
import { aptInstall, hasProgram } from "./debian.mjs";
import { install } from "./install.mjs";
import { run, step } from "./run.mjs";

/** Everything that must hold, from a bare clone: `npm test`. Every check runs, even after one has failed. */
const CHECKS = [
  ["Types", () => npm("typecheck")],
  ["Lint", () => npm("lint")],
  ["Floors", () => npm("floors")],
  ["Dead code", () => npm("dead-code")],
  ["Build", build],
];

process.env.NO_COLOR = "1";
await step("Packages", install);
await step("Chromium and PostgreSQL", programs);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [title, check] of CHECKS) {
  const code = await check();
  process.stdout.write(`${code === 0 ? "✓" : "✗"} ${title}\n`);
  counts[code === 0 ? "passed" : "failed"]++;
}
await runTests();

process.stdout.write(
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exit(counts.failed === 0 ? 0 : 1);

function npm(script) {
  return run("npm", ["run", "-s", script]);
}

async function programs() {
  const missing = [];
  if (!hasProgram("chromium") && !hasProgram("google-chrome")) missing.push("chromium");
  if (!process.env.TEST_DATABASES && !existsSync("/usr/lib/postgresql")) missing.push("postgresql");
  return missing.length === 0 ? 0 : aptInstall(missing, "for the browser and database tests");
}

/** The unit and browser tests; their closing line is added to the counts of the checks. */
async function runTests() {
  const output = await passThrough("npx", ["vitest", "run", ...process.argv.slice(2)]);
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!closing) {
    counts.failed++;
    return;
  }
  counts.passed += Number(closing[1]);
  counts.failed += Number(closing[2]);
  counts.skipped += Number(closing[3]);
}

function passThrough(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0 && !/, [1-9]\d* failed/.test(output)) counts.failed++;
      resolve(output);
    });
  });
}
