import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { tryFiles } from "./fuzz/run.ts";

/** Files tried until time is up: `npm run fuzz -- --minutes 5 [--seed 1] [--jobs 2]`. Exits 1 with the smallest file that breaks a law. */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const BATCH = 1_000;
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;

if (process.send) work();
else await lead();

/** A process of its own: tells how many files it tried, batch after batch. */
function work(): void {
  for (let batch = 0; Date.now() < until; batch += 1) {
    tryFiles(BATCH, seed + batch);
    process.send?.(BATCH);
  }
  process.disconnect();
}

async function lead(): Promise<void> {
  const [script] = process.argv.slice(1);
  const started = Date.now();
  let tried = 0;
  const workers = Array.from({ length: Number(values.jobs) }, (_, job) => {
    const own = String(seed + job * 10_000_000);
    const child = fork(script ?? "", ["--minutes", values.minutes, "--seed", own]);
    child.on("message", (count) => {
      tried += Number(count);
    });
    return child;
  });
  const codes = await Promise.all(workers.map(exitCode));
  const failed = codes.some((code) => code !== 0);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${tried} files tried in ${seconds} s from seed ${seed}: ${failed ? "a law is broken" : "every law holds"}`,
  );
  process.exitCode = failed ? 1 : 0;
}

async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
