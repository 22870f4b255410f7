import { P3 } from "#app/domain/benchmark/plan.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import type { Model } from "#app/domain/disclosure/model.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import { makeRelease } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { madeUpPanel, nationalShape } from "#scripts/redteam/panels.ts";
import type { Bench } from "./bench.ts";

const EMPLOYERS = 2_000;
const TARGET_SECONDS = 15;

/** A year of releases (P3) of 2,000 made-up employers: protection of each figure, members included, against 15 s a figure. */
export const releaseBench: Bench = {
  name: "release",
  async run() {
    const request = {
      plan: P3,
      panel: madeUpPanel(1, nationalShape(EMPLOYERS)),
      closesYear: true,
      isEstablished: () => true,
      earlier: new Map(),
    };
    const seconds: number[] = [];
    const timed = (model: Model, solver: LpSolver) => {
      const started = performance.now();
      const protection = protect(model, solver);
      seconds.push((performance.now() - started) / 1000);
      return protection;
    };
    const outcome = makeRelease(request, await loadHighsSolver(), timed);
    console.log(`release of ${EMPLOYERS} employers: ${outcome.status}`);
    if (outcome.status === "refused") return false;

    outcome.measures.forEach(({ measure, model, protection }, index) => {
      const hidden = protection.showings.filter(
        (showing, cell) => showing === "hidden" && !model.cells[cell]?.atom,
      ).length;
      const name = [measure.indicator, measure.part].filter(Boolean).join(" ");
      const took = seconds[index] ?? Number.NaN;
      console.log(
        `  ${name}: ${took.toFixed(1)} s (${(took / TARGET_SECONDS).toFixed(2)} × target), ${hidden} hidden`,
      );
    });
    return seconds.every((took) => took <= TARGET_SECONDS);
  },
};
