import { parseArgs } from "node:util";
import { attack, knownHires } from "#app/domain/attack/attacker.ts";
import type { Target } from "#app/domain/attack/field.ts";
import { besiege } from "#app/domain/attack/siege.ts";
import { P3, PLANS, planFor, type ReleasePlan } from "#app/domain/benchmark/plan.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import type { Model } from "#app/domain/disclosure/model.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import { makeRelease, type ReleaseOutcome } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { readBack } from "#scripts/redteam/campaign.ts";
import { madeUpPanel, nationalShape } from "#scripts/redteam/panels.ts";
import type { Bench } from "./bench.ts";

const EMPLOYERS = 2_000;
const FIGURE_SECONDS = 15;
const WHOLE_SECONDS = 120;
const AUDIT_SECONDS = 20;
const YEARS_AUDITED = 5;

type Protected = Extract<ReleaseOutcome, { status: "protected" }>;

/**
 * A year of releases of made-up employers, in processor seconds, in the plan `--plan P3|P3M|P2`. By default 2,000 in P3: protection
 * of each figure, members included (15 s a figure), 20 quarters audited without the crossing (20 s), the audit with it. With
 * `--employers N`, by default in the plan of that many, against outsiders, counts and writing included (120 s in all).
 */
export const releaseBench: Bench = {
  name: "release",
  async run() {
    const { values } = parseArgs({
      options: { employers: { type: "string" }, plan: { type: "string" } },
      allowPositionals: true,
    });
    const solver = await loadHighsSolver();
    return values.employers === undefined
      ? figureByFigure(planNamed(values.plan) ?? P3, solver)
      : asAWhole(Number(values.employers), planNamed(values.plan), solver);
  },
};

/** Null when none is asked for. */
function planNamed(id: string | undefined): ReleasePlan | null {
  if (id === undefined) return null;
  const plan = PLANS.find((one) => one.id === id);
  if (!plan) throw new Error(`--plan is one of ${PLANS.map((one) => one.id).join(", ")}: ${id}`);
  return plan;
}

function asAWhole(employers: number, plan: ReleasePlan | null, solver: LpSolver): boolean {
  const request = requestOf(employers, true, plan ?? planFor(employers));
  const { result, seconds } = timed(() =>
    makeRelease(request, solver, (model) => protect(model, solver, { insiders: false })),
  );
  console.log(`release of ${employers} employers, plan ${request.plan.id}: ${result.status}`);
  if (result.status === "refused") return false;
  for (const one of result.measures) console.log(`  ${hiddenIn(one)}`);
  return told("counted, protected from outsiders and written", seconds, WHOLE_SECONDS);
}

function figureByFigure(plan: ReleasePlan, solver: LpSolver): boolean {
  const took: number[] = [];
  const protectTimed = (model: Model) => {
    const { result, seconds } = timed(() => protect(model, solver));
    took.push(seconds);
    return result;
  };
  const outcome = makeRelease(requestOf(EMPLOYERS, plan !== P3, plan), solver, protectTimed);
  console.log(`release of ${EMPLOYERS} employers, plan ${plan.id}: ${outcome.status}`);
  if (outcome.status === "refused") return false;

  const protections = outcome.measures.map((one, index) =>
    told(hiddenIn(one), took[index] ?? Number.NaN, FIGURE_SECONDS),
  );
  return [...protections, audited(outcome, solver)].every(Boolean);
}

/** The hires of the release attacked by the gate's attacker, without the tables' crossing and with it. */
function audited({ release, measures }: Protected, solver: LpSolver): boolean {
  const text = readBack(release);
  const secrets = (measures[0]?.model.cells ?? []).flatMap(({ key, value, need }) =>
    need ? [{ name: key, value, need }] : [],
  );
  const names = secrets.map(({ name }) => name);
  const without = timed(() =>
    attack(text, knownHires(text), names, solver, { crossing: "none" }),
  ).seconds;
  const targets = secrets.map(({ name, value, need }): Target => {
    const aim = { least: value - need.down, most: value + need.up };
    return { name, aim, isSafe: ({ least, most }) => least <= aim.least && most >= aim.most };
  });
  const { result, seconds } = timed(() => besiege(text, knownHires(text), solver, [{ targets }]));
  const narrowed = result.sieges.reduce((sum, { fallen }) => sum + fallen.size, 0);
  console.log(`  with the crossing: ${seconds.toFixed(1)} s, ${narrowed} narrowed`);
  const label = `${4 * YEARS_AUDITED} quarters audited without the crossing`;
  return told(label, YEARS_AUDITED * without, AUDIT_SECONDS) && narrowed === 0;
}

function requestOf(employers: number, isDeep: boolean, plan: ReleasePlan) {
  return {
    plan,
    panel: madeUpPanel(1, nationalShape(employers, isDeep)),
    closesYear: true,
    isEstablished: () => true,
    earlier: new Map(),
  };
}

function hiddenIn({ measure, model, protection }: Protected["measures"][number]): string {
  const name = [measure.indicator, measure.part].filter(Boolean).join(" ");
  const { cells } = model;
  const hidden = protection.showings.filter(
    (showing, cell) => showing === "hidden" && !cells[cell]?.atom,
  ).length;
  const all = cells.filter(({ atom }) => !atom).length;
  return `${name}: ${hidden} of ${all} hidden, ${protection.secondaries.length} for others`;
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

function told(label: string, seconds: number, target: number): boolean {
  console.log(`  ${label}: ${seconds.toFixed(1)} s (${(seconds / target).toFixed(2)} × target)`);
  return seconds <= target;
}
