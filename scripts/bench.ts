import type { Bench } from "./bench/bench.ts";
import { browserIntakeBench } from "./bench/browser-intake.ts";
import { calibrationBench } from "./bench/calibration.ts";
import { dashboardBench } from "./bench/dashboard.ts";
import { importBench } from "./bench/import.ts";
import { releaseBench } from "./bench/release.ts";
import { territoryBench } from "./bench/territory.ts";

/** Every bench, run by `npm run bench -- NAME` or all in a row. A new one is a file in `bench/` and a line here. */
const benches: readonly Bench[] = [
  importBench,
  browserIntakeBench,
  dashboardBench,
  territoryBench,
  releaseBench,
  calibrationBench,
];

const name = process.argv[2];
const chosen = benches.filter((bench) => name === undefined || bench.name === name);
if (chosen.length === 0) {
  console.error(`No bench is called ${name}: ${benches.map((bench) => bench.name).join(", ")}.`);
  process.exitCode = 2;
}
for (const bench of chosen) {
  if (!(await bench.run())) process.exitCode = 1;
}
