import type { IndexedPanel } from "../benchmark/panel.ts";
import { bandOf } from "./band.ts";
import type { CellFacts } from "./facts.ts";
import type { Figures } from "./figures.ts";
import type { Model, ModelCell } from "./model.ts";
import { baseNeed, hiresNeed, numeratorNeed } from "./needs.ts";
import { hidingCost } from "./pricing.ts";
import { type Amounts, stakesFinder } from "./stakes.ts";
import type { Structure } from "./structure.ts";

/** A release before protection. */
export type Measured = {
  readonly panel: IndexedPanel;
  readonly structure: Structure;
  /** By number, as in the structure: cells, then atoms. */
  readonly facts: readonly CellFacts[];
};

/** What is decided of a cell before: by an earlier release, or by the protection of a wider figure. */
export type Decided = "open" | "forced" | "hidden";

/** The hires of each cell. */
export function hiresModel(measured: Measured, decided: (index: number) => Decided): Model {
  return modelOf(
    measured,
    (facts, index) => {
      const showing = decided(index);
      const need = showing === "forced" ? null : hiresNeed(facts);
      return { ...count(facts.hires), showing, band: null, need };
    },
    ({ hires }) => [hires, 0],
  );
}

/** The denominators of an indicator. */
export function baseModel(
  measured: Measured,
  indicator: number,
  decided: (index: number) => Decided,
): Model {
  return modelOf(
    measured,
    (facts, index) => {
      const own = facts.indicators[indicator];
      const showing = decided(index);
      const need = showing === "forced" || !own ? null : baseNeed(facts, own);
      return { ...count(own?.base), showing, band: null, need };
    },
    (row) => [row.counts[2 * indicator + 1] ?? 0, 0],
  );
}

/** The numerators of an indicator, by an attacker who would know all denominators. */
export function numeratorModel(
  measured: Measured,
  indicator: number,
  decided: (index: number) => Decided,
): Model {
  return modelOf(
    measured,
    (facts, index) => {
      const own = facts.indicators[indicator];
      const showing = decided(index);
      if (!own) return { ...count(undefined), showing, band: null, need: null };

      const { base, numerator, complement } = own;
      const standing = baseNeed(facts, own)
        ? "sensitive"
        : showing === "hidden"
          ? "hidden"
          : "shown";
      const band = standing === "shown" ? bandOf(numerator.total, base.total) : null;
      return {
        value: numerator.total,
        high: base.total,
        stake: { below: numerator.largest, above: complement.largest },
        sole: base.sole,
        showing,
        band,
        need: showing === "forced" && !band ? null : numeratorNeed(own, standing),
      };
    },
    (row) => {
      const [y, n] = [row.counts[2 * indicator] ?? 0, row.counts[2 * indicator + 1] ?? 0];
      return [y, n - y];
    },
  );
}

type Described = Pick<ModelCell, "value" | "high" | "stake" | "sole" | "showing" | "band" | "need">;

function modelOf(
  { panel, structure, facts }: Measured,
  describe: (facts: CellFacts, index: number) => Described,
  amounts: Amounts,
): Model {
  const cells = facts.map((one, index): ModelCell => {
    const key = structure.keys[index] ?? "";
    const atom = index >= structure.cells;
    const described = describe(one, index);
    return {
      ...described,
      key,
      atom,
      low: 0,
      need: atom ? null : described.need,
      band: atom ? null : described.band,
      cost: hidingCost(key, described.value),
    };
  });
  return { cells, relations: structure.relations, ...stakesFinder(panel, structure, amounts) };
}

/** A number of hires has no ceiling that an attacker would know. */
function count(figures: Figures | undefined): Pick<ModelCell, "value" | "high" | "stake" | "sole"> {
  const { total = 0, largest = 0, sole = null } = figures ?? {};
  const stake = { below: largest, above: 0 };
  return { value: total, high: Number.POSITIVE_INFINITY, stake, sole };
}
