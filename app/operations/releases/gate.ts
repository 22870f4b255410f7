import {
  AttackFailed,
  knownBase,
  knownHires,
  knownNumerator,
  type Range,
} from "#app/domain/attack/attacker.ts";
import type { Target } from "#app/domain/attack/field.ts";
import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import { type Attacker, besiege } from "#app/domain/attack/siege.ts";
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
  const soles = solesOf(model);
  const tried = lot.some(soles, INSIDERS);
  const attackers = [
    {
      targets: secrets,
      isWhole: (name: string, { least, most }: Range) =>
        most - least < NARROW || lot.isDrawn(name, WHOLE_PERCENT),
    },
    ...tried.map((member) => memberOf(model, member)),
  ];
  const { sieges, endings } = besiege(text, knownBy(text, measure), solver, attackers);
  const [outsider, ...members] = sieges;
  if (!outsider) throw new RangeError("nobody attacked");
  if (outsider.fallen.size > 0) return { kind: "outsider", figures: outsider.fallen.size };
  const read = members.reduce((sum, { fallen }) => sum + fallen.size, 0);
  if (read > 0) return { kind: "insider", figures: read };
  const counts = { insiders: soles.length, insidersTried: tried.length };
  return { ...measure, secrets: secrets.length, whole: outsider.whole, ...counts, endings };
}

function knownBy(text: ReadRelease, { indicator, part }: Measure): Known {
  if (indicator === null) return knownHires(text);
  return part === "base" ? knownBase(text, indicator) : knownNumerator(text, indicator);
}

/** An outsider must be left the room that each figure needs. */
function secretsOf({ cells }: Model): readonly Target[] {
  return cells.flatMap(({ key, value, need }): Target[] => {
    if (!need) return [];
    const [least, most] = [value - need.down, value + need.up];
    const isSafe = (range: Range) => range.least <= least && range.most >= most;
    return [{ name: key, isSafe, aim: wideAim(least, most) }];
  });
}

/** A figure that tables bring this far is not narrow: the attack in whole numbers is for those that cannot be. */
function wideAim(least: number, most: number): Range {
  const low = Math.max(0, Math.min(least, most - NARROW));
  return { least: low, most: Math.max(most, low + NARROW) };
}

/** A member, who knows its own rows, must be left some doubt about each figure that it is not alone in. */
function memberOf(model: Model, member: number): Attacker {
  const isSafe = ({ least, most }: Range) => least < most;
  const targets = model.cells.flatMap(({ key, value, need, sole }): Target[] =>
    need && sole !== member
      ? [{ name: key, isSafe, aim: { least: value - 1, most: value + 1 } }]
      : [],
  );
  return { targets, ownRows: ownRowsOf(model, member) };
}
