import { partsOf } from "../benchmark/cell.ts";
import { indexPanel, type Panel } from "../benchmark/panel.ts";
import type { ReleasePlan } from "../benchmark/plan.ts";
import type { PublishedCell, PublishedRelease } from "../benchmark/published.ts";
import { withholdSparse } from "./crossing.ts";
import { type CellFacts, factsOf } from "./facts.ts";
import type { LpSolver } from "./lp-solver.ts";
import type { Model } from "./model.ts";
import { type Protected, type Protection, protect } from "./protect.ts";
import { publishedCell } from "./publish.ts";
import {
  baseModel,
  type Decided,
  hiresModel,
  type Measured,
  numeratorModel,
} from "./release-model.ts";
import { atomName, structureOf } from "./structure.ts";

/** What a release is made from: the frozen rows of its quarters (those already published included). */
export type ReleaseRequest = {
  readonly plan: ReleasePlan;
  readonly panel: Panel;
  /** The four quarters are in, and the year's totals are published with the last. */
  readonly closesYear: boolean;
  /** Whether a contributor was there before, as seen in the time of a cell ("year=2025/quarter=2025-T4"). */
  readonly isEstablished: (contributor: string, time: string) => boolean;
  /** Cells of earlier releases by key: what was published stays, what was hidden stays hidden. */
  readonly earlier: ReadonlyMap<string, PublishedCell>;
  /** For an erratum: earlier cells whose figures may change, and cells that must stay in doubt whatever is in them. */
  readonly revision?: {
    readonly open: ReadonlySet<string>;
    readonly sensitive: ReadonlySet<string>;
  };
};

/** One figure under protection: hires, or an indicator's denominator or numerator. */
export type Measure = {
  readonly indicator: string | null;
  readonly part: "hires" | "base" | "numerator";
};

/** A figure as protected: for the report, and for the gate to judge what an attacker finds. */
export type ProtectedMeasure = {
  readonly measure: Measure;
  readonly model: Model;
  /** Crossings of the plan, by depth and time, that are hidden whole for this figure. */
  readonly withheld: readonly string[];
  readonly protection: Protected;
};

export type ReleaseOutcome =
  | {
      readonly status: "protected";
      readonly release: PublishedRelease;
      readonly measured: Measured;
      readonly measures: readonly ProtectedMeasure[];
    }
  | { readonly status: "refused"; readonly measure: Measure; readonly reason: string };

export type ProtectModel = (model: Model, solver: LpSolver) => Protection;

/** Protects and writes a release; refused whole when one figure cannot be protected. */
export function makeRelease(
  request: ReleaseRequest,
  solver: LpSolver,
  protectModel: ProtectModel = protect,
): ReleaseOutcome {
  const measured = measure(request);
  const measures: ProtectedMeasure[] = [];
  for (const { measure, modelOf } of stepsOf(measured, request)) {
    const { model, withheld } = withholdSparse(modelOf(measures));
    const protection = protectModel(model, solver);
    if (protection.status === "refused") return { ...protection, measure };
    measures.push({ measure, model, withheld, protection });
  }
  return { status: "protected", release: written(request, measured, measures), measured, measures };
}

/** Counts the panel by cell of the plan, and ties the cells together. */
export function measure(request: ReleaseRequest): Measured {
  const { plan, panel, closesYear, isEstablished, revision } = request;
  const indexed = indexPanel(plan, panel, closesYear);
  const rowsOf = new Map([
    ...indexed.cells,
    ...[...indexed.atoms].map(([key, rows]) => [atomName(key), rows] as const),
  ]);
  const facts = new Map(
    [...rowsOf].map(([key, rows]) => {
      const time = partsOf(key).at(-1) ?? "";
      const known = (contributor: string) => isEstablished(contributor, time);
      const isSensitive = revision?.sensitive.has(key) ?? false;
      return [key, { ...factsOf(indexed, rows, known), isSensitive }] as const;
    }),
  );
  const weightsOf = (keys: Iterable<string>, name: (key: string) => string) =>
    new Map([...keys].map((key) => [key, weightOf(facts.get(name(key)))]));

  const structure = structureOf(plan, {
    cells: weightsOf(indexed.cells.keys(), (key) => key),
    atoms: weightsOf(indexed.atoms.keys(), atomName),
  });
  return {
    panel: indexed,
    structure,
    facts: structure.keys.flatMap((key) => facts.get(key) ?? []),
  };
}

/** All that is known of a cell but who is in it: labels of contributors must not decide what is hidden. */
function weightOf(facts: CellFacts | undefined): string {
  return JSON.stringify(facts, (name, value) => (name === "sole" ? undefined : value));
}

type Step = {
  readonly measure: Measure;
  readonly modelOf: (done: readonly ProtectedMeasure[]) => Model;
};

/** Hires first; then each indicator: its denominator, hidden where hires are, then its numerator, hidden where that is. */
function stepsOf(measured: Measured, { earlier, revision }: ReleaseRequest): readonly Step[] {
  const keyOf = (index: number) => measured.structure.keys[index] ?? "";
  const opened = (decided: Decided, index: number): Decided =>
    decided === "forced" && revision?.open.has(keyOf(index)) ? "open" : decided;
  const hires: Step = {
    measure: { indicator: null, part: "hires" },
    modelOf: () =>
      hiresModel(measured, (index) => opened(earlierHires(earlier.get(keyOf(index))), index)),
  };
  const steps = measured.panel.indicators.flatMap((indicator, number): Step[] => {
    const decided = (wider: ProtectedMeasure | undefined) => (index: number) =>
      wider?.protection.showings[index] === "hidden"
        ? "hidden"
        : opened(earlierIndicator(earlier.get(keyOf(index)), indicator), index);
    return [
      {
        measure: { indicator, part: "base" },
        modelOf: ([first]) => baseModel(measured, number, decided(first)),
      },
      {
        measure: { indicator, part: "numerator" },
        modelOf: (done) => numeratorModel(measured, number, decided(done.at(-1))),
      },
    ];
  });
  return [hires, ...steps];
}

function earlierHires(cell: PublishedCell | undefined): Decided {
  if (!cell) return "open";
  return cell.status === "published" ? "forced" : "hidden";
}

function earlierIndicator(cell: PublishedCell | undefined, indicator: string): Decided {
  if (cell?.status !== "published") return cell ? "hidden" : "open";
  return cell.indicators[indicator]?.status === "suppressed" ? "hidden" : "forced";
}

function written(
  { plan }: ReleaseRequest,
  measured: Measured,
  measures: readonly ProtectedMeasure[],
): PublishedRelease {
  const { indicators } = measured.panel;
  const showingsOf = (indicator: string | null, part: Measure["part"]) =>
    measures.find(({ measure }) => measure.indicator === indicator && measure.part === part)
      ?.protection.showings ?? [];
  const shown = {
    hires: showingsOf(null, "hires"),
    indicators: indicators.map((indicator) => showingsOf(indicator, "numerator")),
  };
  const keys = measured.structure.keys.slice(0, measured.structure.cells);
  const cells = keys.flatMap((_, index) => publishedCell(measured, shown, index) ?? []);
  const { id, version, tables } = plan;
  return {
    plan: { id, version, tables },
    indicators,
    cells: cells.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
