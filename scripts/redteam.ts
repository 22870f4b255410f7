import { parseArgs } from "node:util";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { campaign } from "./redteam/campaign.ts";
import { mutants } from "./redteam/mutants.ts";

/** `npm run redteam -- --panels 2000`: releases made-up panels, attacks each, and the same with a defence removed. */
const { values } = parseArgs({
  options: { panels: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const seeds = Array.from(
  { length: Number(values.panels) },
  (_, index) => Number(values.seed) + index,
);
const solver = await loadHighsSolver();

const safe = campaign(seeds, solver);
console.log("protected", safe);
for (const [name, mutant] of Object.entries(mutants)) {
  console.log(`mutant ${name}`, campaign(seeds, solver, mutant));
}
if (safe.narrowed > 0 || safe.insiderReadings > 0) process.exitCode = 1;
