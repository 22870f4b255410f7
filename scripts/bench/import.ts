import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { type Connection, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { createCompany } from "#db/queries/companies.ts";
import { generateHires } from "#scripts/generate/hires.ts";
import type { Bench } from "./bench.ts";
import { BENCH_SITES, benchProfile } from "./import-profile.ts";
import { bundlePrograms, type Programs } from "./import-programs.ts";
import { latencies, p99 } from "./latencies.ts";
import { watchThreads } from "./thread-times.ts";

const TARGETS = { ratio: 3, rss: 400, p99: 3 };
const ROUNDS = 3;
/** Imports while pages are asked for: enough answers (50 a second) for the hundredth worst to mean something. */
const SERVED = 3;
const IDLE = 5_000; // ms

/** A file of hires (`--lines 1000000`) read, checked, stored and measured, against papaparse alone on the same file. */
export const importBench: Bench = {
  name: "import",
  async run(): Promise<boolean> {
    const folder = mkdtempSync(join(tmpdir(), "ancrage-bench-"));
    using programs = await bundlePrograms();
    try {
      const ground = { ...(await prepare(folder, linesAsked())), programs };
      const quick = await compareTimes(ground);
      return (await compareLatencies(ground)) && quick;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

type Ground = {
  readonly url: string;
  readonly path: string;
  readonly sirens: readonly string[];
  readonly programs: Programs;
};

function linesAsked(): number {
  const at = process.argv.indexOf("--lines");
  return at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
}

/** A database with one company per import to come, so that none replaces another. */
async function prepare(folder: string, lines: number): Promise<Omit<Ground, "programs">> {
  const url = join(folder, "bench.db");
  const path = join(folder, "embauches.csv");
  const sirens = Array.from({ length: ROUNDS + SERVED }, (_, index) => `90000000${index}`);
  const connection = openDatabase(url);
  await migrate(connection);
  await loadEmbedded(connection);
  for (const siren of sirens) await addCompany(connection, siren, join(folder, "sites.csv"));
  await connection.db.destroy();

  const options = { seed: 1, from: 202201, to: 202512, wrongLines: 0.002 };
  await pipeline(
    Readable.from(chunked(generateHires({ ...options, profile: benchProfile(lines) }))),
    createWriteStream(path),
  );
  return { url, path, sirens };
}

async function addCompany(connection: Connection, siren: string, path: string): Promise<void> {
  await createCompany(connection.db, {
    ...{ siren, name: "Banc d’essai", naf: "62.02A", headcountBand: "53" },
    ...{ groupSiren: null, agent: null },
  });
  writeFileSync(
    path,
    ["site;commune", ...BENCH_SITES.map((code) => `${code};75113`), ""].join("\n"),
  );
  await importFile(connection, { siren, path, kind: "sites", mode: "replace", mapping: {} });
}

function* chunked(lines: Iterable<string>): Generator<string> {
  let text = "";
  for (const line of lines) {
    text += `${line}\r\n`;
    if (text.length < 1_000_000) continue;
    yield text;
    text = "";
  }
  yield text;
}

type Figures = {
  readonly ms: number;
  readonly rss: number;
  readonly lines: number;
  /** Processor time of its threads, in ms, largest first. */
  readonly threads: readonly number[];
};

async function compareTimes(ground: Ground): Promise<boolean> {
  const ratios: number[] = [];
  const cpuRatios: number[] = [];
  let rss = 0;
  for (const siren of ground.sirens.slice(0, ROUNDS)) {
    const reference = await measured("papaparse", ground, siren);
    const imported = await measured("importing", ground, siren);
    ratios.push(imported.ms / reference.ms);
    cpuRatios.push(busiest(imported) / busiest(reference));
    rss = Math.max(rss, imported.rss);
    console.log(`papaparse ${told(reference)}`);
    console.log(`import ${told(imported)}, ${imported.lines} hires`);
  }
  console.log(`import ÷ papaparse ${median(ratios).toFixed(2)} (target ≤ ${TARGETS.ratio})`);
  // What the ratio would be on a machine that has a free core for each of the two threads.
  console.log(`processor time, busiest thread ÷ papaparse ${median(cpuRatios).toFixed(2)}`);
  return median(ratios) <= TARGETS.ratio && rss <= TARGETS.rss;
}

function told({ ms, rss, threads }: Figures): string {
  const [first = 0, second = 0] = threads;
  const all = threads.reduce((sum, time) => sum + time, 0);
  const times = [first, second, all].map(seconds).join(", ");
  return `${seconds(ms)} (processor: two busiest threads and all ${times}), peak ${rss.toFixed(0)} MB`;
}

function busiest({ threads }: Figures): number {
  return threads[0] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measured(task: string, ground: Ground, siren: string): Promise<Figures> {
  const child = start(task, ground, siren);
  const times = watchThreads(child.pid ?? 0);
  const [figures] = await once(child, "message");
  const threads = times.stop();
  await once(child, "exit");
  return { ...figures, threads };
}

async function compareLatencies(ground: Ground): Promise<boolean> {
  const child = start("serving", ground, ground.sirens.slice(ROUNDS).join());
  const [{ port }] = await once(child, "message");
  const page = `http://127.0.0.1:${port}/`;
  const idle = p99(await latencies(page, (elapsed) => elapsed > IDLE));

  let done: Figures | null = null;
  child.once("message", (figures: Figures) => {
    done = figures;
  });
  child.send("import");
  const answers = await latencies(page, () => done !== null);
  const busy = p99(answers);
  const { rss } = done ?? { rss: Number.POSITIVE_INFINITY };
  const during = `during ${SERVED} imports ${busy.toFixed(1)} ms (${answers.length} answers)`;
  console.log(`page p99: idle ${idle.toFixed(1)} ms, ${during}`);
  console.log(`p99 ratio ${(busy / idle).toFixed(2)} (target ≤ ${TARGETS.p99})`);
  console.log(`server peak ${rss.toFixed(0)} MB (target ≤ ${TARGETS.rss})`);
  return busy / idle <= TARGETS.p99 && rss <= TARGETS.rss;
}

function start(task: string, { url, path, programs }: Ground, siren: string) {
  return programs.start([task, url, siren, path]);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
