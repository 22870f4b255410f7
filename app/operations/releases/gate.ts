import {
  AttackFailed,
  knownBase,
  knownHires,
  knownNumerator,
  type Range,
} from "#app/domain/attack/attacker.ts";
import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import { besiege, type Siege, type Target } from "#app/domain/attack/siege.ts";
import type { Known } from "#app/domain/attack/unknowns.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import type { Model } from "#app/domain/disclosure/model.ts";
import type { Measure, ProtectedMeasure } from "#app/domain/disclosure/release.ts";
import { failedClaim } from "#app/domain/disclosure/verify-certificates.ts";
import { drawnBy, type Lot } from "./draw.ts";
import { ownRowsOf, solesOf } from "./insider-rows.ts";

/** What the attacks on one figure came to. */
export type FigureAudit = {
  readonly indicator: string | null;
  readonly part: Measure["part"];
  /** Figures that must stay in doubt. */
  readonly secrets: number;
  /** Those attacked in whole numbers too. */
  readonly whole: number;
  /** Members alone in a hidden cell, and how many of them were made to attack. */
  readonly insiders: number;
  readonly insidersTried: number;
  readonly endings: Readonly<Record<string, number>>;
};

export type GateVerdict =
  | { readonly status: "held"; readonly figures: readonly FigureAudit[] }
  | { readonly status: "broken"; readonly measure: Measure; readonly problem: GateProblem }
  /** An attack ended in a way that proves nothing. */
  | { readonly status: "undecided"; readonly measure: Measure; readonly reason: string };

export type GateProblem =
  | { readonly kind: "certificate" }
  | { readonly kind: "outsider" | "insider"; readonly figures: number };

/** Ranges narrower than this are attacked in whole numbers, and so is this percentage of the others, drawn. */
const NARROW = 6;
const WHOLE_PERCENT = 5;
/** Members, drawn, made to attack each figure; what all of them may not see is proven by the certificates. */
const INSIDERS = 6;

/**
 * Attacks a release as anyone reads it, earlier ones beside it. First the certificates are checked again, exactly; then a solver
 * that only reads the text looks for each figure, alone and with what a member knows. Ends at the first figure that falls.
 */
export function auditRelease(
  text: ReadRelease,
  measures: readonly ProtectedMeasure[],
  solver: LpSolver,
  seed: number,
): GateVerdict {
  const figures: FigureAudit[] = [];
  for (const protectedMeasure of measures) {
    const { measure } = protectedMeasure;
    try {
      const audit = auditFigure(text, protectedMeasure, solver, drawnBy(seed));
      if ("kind" in audit) return { status: "broken", measure, problem: audit };
      figures.push(audit);
    } catch (error) {
      if (!(error instanceof AttackFailed)) throw error;
      return { status: "undecided", measure, reason: error.message };
    }
  }
  return { status: "held", figures };
}

function auditFigure(
  text: ReadRelease,
  { measure, model, protection }: ProtectedMeasure,
  solver: LpSolver,
  lot: Lot,
): FigureAudit | GateProblem {
  if (failedClaim({ ...protection, model }, true) !== null) return { kind: "certificate" };

  const secrets = secretsOf(model);
  const attackOn = besiege(text, knownBy(text, measure), solver);
  const attacked = attackOn(secrets, {
    isWhole: (name, { least, most }) => most - least < NARROW || lot.isDrawn(name, WHOLE_PERCENT),
  });
  if (attacked.fallen.size > 0) return { kind: "outsider", figures: attacked.fallen.size };

  const soles = solesOf(model);
  const tried = lot.some(soles, INSIDERS);
  const sieges = tried.map((member) =>
    attackOn(secretsOf(model, member), { ownRows: ownRowsOf(model, member) }),
  );
  const read = sieges.reduce((sum, { fallen }) => sum + fallen.size, 0);
  if (read > 0) return { kind: "insider", figures: read };
  return {
    ...measure,
    secrets: secrets.length,
    whole: attacked.whole,
    insiders: soles.length,
    insidersTried: tried.length,
    endings: summedEndings([attacked, ...sieges]),
  };
}

function knownBy(text: ReadRelease, { indicator, part }: Measure): Known {
  if (indicator === null) return knownHires(text);
  return part === "base" ? knownBase(text, indicator) : knownNumerator(text, indicator);
}

/** For an outsider, the room that each figure needs; for a member, some doubt about each figure it is not alone in. */
function secretsOf({ cells }: Model, member: number | null = null): readonly Target[] {
  return cells.flatMap(({ key, value, need, sole }): Target[] => {
    if (!need || (member !== null && sole === member)) return [];
    const isSafe =
      member === null
        ? ({ least, most }: Range) => least <= value - need.down && most >= value + need.up
        : ({ least, most }: Range) => least < most;
    return [{ name: key, isSafe }];
  });
}

function summedEndings(sieges: readonly Siege[]): FigureAudit["endings"] {
  const sums = new Map<string, number>();
  for (const { endings } of sieges) {
    for (const [ending, count] of Object.entries(endings)) {
      sums.set(ending, (sums.get(ending) ?? 0) + count);
    }
  }
  return Object.fromEntries(sums);
}
