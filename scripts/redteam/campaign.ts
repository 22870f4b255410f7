import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import { P3, P3M, type ReleasePlan } from "#app/domain/benchmark/plan.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import {
  makeRelease,
  type ProtectModel,
  type ReleaseOutcome,
} from "#app/domain/disclosure/release.ts";
import { insiderReadings, type Made, outsiderFindings } from "./checks.ts";
import { madeUpPanel, smallShape } from "./panels.ts";
import { seededRandom } from "./random.ts";

export type Tally = {
  readonly panels: number;
  readonly refused: number;
  readonly cells: number;
  readonly secrets: number;
  readonly narrowed: number;
  readonly insiderPairs: number;
  readonly insiderReadings: number;
};

const NOTHING: Tally = {
  panels: 0,
  refused: 0,
  cells: 0,
  secrets: 0,
  narrowed: 0,
  insiderPairs: 0,
  insiderReadings: 0,
};

const WHOLE_EVERY = 5;
const MARGINS_EVERY = 4;

/** Releases small panels, seed after seed, and attacks each: in whole numbers on every fifth. */
export function campaign(
  seeds: readonly number[],
  solver: LpSolver,
  protectModel?: ProtectModel,
): Tally {
  const tallies = seeds.map((seed) => attacked(seed, solver, protectModel));
  const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
  return {
    panels: seeds.length,
    refused: sum("refused"),
    cells: sum("cells"),
    secrets: sum("secrets"),
    narrowed: sum("narrowed"),
    insiderPairs: sum("insiderPairs"),
    insiderReadings: sum("insiderReadings"),
  };
}

function attacked(seed: number, solver: LpSolver, protectModel?: ProtectModel): Tally {
  const { plan, panel } = drawnPanel(seed);
  const made = releaseOf(panel, solver, { plan, protectModel });
  if (!made) return { ...NOTHING, panels: 1, refused: 1 };

  const findings = outsiderFindings(made, solver, seed % WHOLE_EVERY === 0);
  const insiders = insiderReadings(made, solver);
  return {
    panels: 1,
    refused: 0,
    cells: made.text.cells.length,
    secrets: findings.reduce((total, { secrets }) => total + secrets, 0),
    narrowed: findings.reduce((total, { narrowed }) => total + narrowed.length, 0),
    insiderPairs: insiders.pairs,
    insiderReadings: insiders.readings.length,
  };
}

/** A small panel and its plan: every fourth with divisions and départements of their own. */
function drawnPanel(seed: number): { readonly plan: ReleasePlan; readonly panel: Panel } {
  if (seed % MARGINS_EVERY !== 0) return { plan: P3, panel: smallPanel(seed) };
  const shape = { ...smallShape(seededRandom(seed)), isDeep: true };
  return { plan: P3M, panel: madeUpPanel(seed, shape) };
}

export function smallPanel(seed: number): Panel {
  return madeUpPanel(seed, smallShape(seededRandom(seed)));
}

/** What a release is made with, but for its panel: by default P3, everything defended and nothing published before. */
export type Making = {
  readonly plan?: ReleasePlan;
  readonly protectModel?: ProtectModel | undefined;
  readonly earlier?: ReadonlyMap<string, PublishedCell>;
};

/** Releases a panel and reads it back from its JSON; null when it is refused. */
export function releaseOf(panel: Panel, solver: LpSolver, making: Making = {}): Made | null {
  const outcome = outcomeOf(panel, solver, making);
  return outcome.status === "protected"
    ? { text: readBack(outcome.release), measures: outcome.measures }
    : null;
}

export function outcomeOf(
  panel: Panel,
  solver: LpSolver,
  { plan = P3, protectModel, earlier = new Map() }: Making = {},
): ReleaseOutcome {
  const request = { plan, panel, closesYear: true, isEstablished: () => true, earlier };
  return makeRelease(request, solver, protectModel);
}

/** Through text, as anyone gets it. */
export function readBack(release: unknown): ReadRelease {
  return JSON.parse(JSON.stringify(release)) as ReadRelease;
}
