import { assess } from "#app/domain/effects/assess.ts";
import type { VerdictKind } from "#app/domain/effects/verdict.ts";
import type { Bench } from "./bench.ts";
import { SCENARIOS, type Scenario, syntheticCompany } from "./calibration-companies.ts";

/** Companies of each scenario; 2,000 in all. */
const EACH = Number(process.env.CALIBRATION_EACH ?? 500);

/** The honesty of the effect verdicts, on synthetic companies whose effect is known. */
export const calibrationBench: Bench = {
  name: "calibration",
  async run() {
    const tallies = new Map(SCENARIOS.map((scenario) => [scenario, tallyOf(scenario)]));
    const judged = TARGETS.map((target) => ({ ...target, value: target.measure(tallies) }));
    for (const [scenario, tally] of tallies) console.log(`${scenario}: ${JSON.stringify(tally)}`);
    for (const { name, low, high, value } of judged) {
      const isMet = value >= low && value <= high;
      console.log(`${isMet ? "met" : "MISSED"}  ${name}: ${(100 * value).toFixed(1)} %`);
    }
    return judged.every(({ low, high, value }) => value >= low && value <= high);
  },
};

type Tally = Readonly<Record<VerdictKind, number>> & {
  readonly companies: number;
  /** Intervals given, and those that hold the truth. */
  readonly intervals: number;
  readonly covering: number;
};

type Tallies = ReadonlyMap<Scenario, Tally>;

/** What the design asks of the verdicts, as shares in [0, 1]. */
const TARGETS: readonly {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly measure: (tallies: Tallies) => number;
}[] = [
  {
    name: "95 % intervals that hold the truth (93–97 %)",
    low: 0.93,
    high: 0.97,
    measure: (tallies) => sumOf(tallies, "covering") / sumOf(tallies, "intervals"),
  },
  {
    name: "effects seen where there is none (≤ 6 %)",
    low: 0,
    high: 0.06,
    measure: (tallies) => rate(tallies, "noEffect", "effect"),
  },
  {
    name: "“not enough data” with too few hires (100 %)",
    low: 1,
    high: 1,
    measure: (tallies) => rate(tallies, "fewHires", "notEnoughData"),
  },
  {
    name: "“assumption not met” when trends diverge before (≥ 80 %)",
    low: 0.8,
    high: 1,
    measure: (tallies) => rate(tallies, "divergingBefore", "assumptionNotMet"),
  },
];

function rate(tallies: Tallies, scenario: Scenario, verdict: VerdictKind): number {
  const tally = tallies.get(scenario);
  return tally ? tally[verdict] / tally.companies : 0;
}

/** Only scenarios in which the interval claims to hold something. */
function sumOf(tallies: Tallies, field: "intervals" | "covering"): number {
  const claimed = [tallies.get("noEffect"), tallies.get("effect")];
  return claimed.reduce((sum, tally) => sum + (tally?.[field] ?? 0), 0);
}

function tallyOf(scenario: Scenario): Tally {
  const verdicts = { effect: 0, noEvidence: 0, notEnoughData: 0, assumptionNotMet: 0 };
  let [intervals, covering] = [0, 0];
  for (let rank = 0; rank < EACH; rank += 1) {
    const { question, truth } = syntheticCompany(scenario, 7919 * rank + scenario.length);
    const assessed = assess(question);
    if (assessed.status === "notAssessed") {
      verdicts.notEnoughData += 1;
      continue;
    }
    const { kind, interval } = assessed.verdict;
    verdicts[kind] += 1;
    if (interval === null) continue;
    intervals += 1;
    if (interval.low <= truth && truth <= interval.high) covering += 1;
  }
  return { ...verdicts, companies: EACH, intervals, covering };
}
