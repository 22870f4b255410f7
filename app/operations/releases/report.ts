import { depthOf, partsOf, TOTAL } from "#app/domain/benchmark/cell.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import { quarterPart } from "#app/domain/benchmark/release-id.ts";
import type { ProtectedMeasure } from "#app/domain/disclosure/release.ts";
import { THRESHOLDS } from "#app/domain/disclosure/thresholds.ts";
import type { Composed } from "./compose.ts";
import type { FigureAudit } from "./gate.ts";
import { planSha256 } from "./plan-sha256.ts";
import type { KeptSnapshot } from "./snapshot.ts";

/** A figure as it was protected: counts of cells, never their values. */
export type FigureProtection = {
  readonly indicator: string | null;
  readonly part: "hires" | "base" | "numerator";
  /** Cells of the release, and among them those hidden by themselves and those hidden to protect them. */
  readonly cells: number;
  readonly primaries: number;
  readonly secondaries: number;
  readonly certificates: number;
  /** Crossings of the plan hidden whole for this figure, too many of their cells being unsafe: depths and time. */
  readonly withheld: readonly string[];
  /** Levels hidden whole because a cell of theirs could not be protected otherwise. */
  readonly fallbacks: readonly string[];
  readonly endings: Readonly<Record<string, number>>;
};

/** What the platform's administrators read before one of them publishes. It tells no employer's figure. */
export type AuditReport = {
  readonly seed: number;
  readonly planSha256: string;
  readonly closesYear: boolean;
  /** Releases whose cells were attacked together with its own. */
  readonly joined: readonly string[];
  /** Share of the hires that are in published innermost cells, to the point. */
  readonly hiresPublishedPercent: number;
  /** Published cells where more than 30 % of the employers are new: an alert. */
  readonly newcomerCells: readonly string[];
  /** Hires of companies without a size or a sector, or at sites that are not located. */
  readonly leftOut: number;
  readonly protections: readonly FigureProtection[];
  readonly attacks: readonly FigureAudit[];
};

type Made = Composed["outcome"];

export function auditReport(
  { release, block, outcome }: Composed,
  kept: KeptSnapshot,
  seed: number,
  attacks: readonly FigureAudit[],
): AuditReport {
  return {
    seed,
    planSha256: planSha256(release.plan),
    closesYear: block.request.closesYear,
    joined: block.joined.map((earlier) => earlier.id),
    hiresPublishedPercent: hiresPublished(outcome, kept.snapshot.period),
    newcomerCells: newcomerCells(outcome),
    leftOut: kept.snapshot.leftOut,
    protections: outcome.measures.map(protectionOf),
    attacks,
  };
}

function protectionOf({
  measure,
  model,
  withheld,
  protection,
}: ProtectedMeasure): FigureProtection {
  const secondaries = new Set(protection.secondaries);
  const own = model.cells.filter(({ atom }) => !atom);
  const hidden = own.filter((_, index) => protection.showings[index] === "hidden");
  return {
    ...measure,
    cells: own.length,
    primaries: hidden.filter(({ key }) => !secondaries.has(key)).length,
    secondaries: secondaries.size,
    certificates: protection.certificates.length,
    withheld,
    fallbacks: protection.fallbacks,
    endings: protection.endings,
  };
}

/** Of the hires of the quarter by sector, how many a published cell shows. */
function hiresPublished({ release, measured }: Made, period: string): number {
  const shown = new Set(release.cells.filter(isPublished).map(({ key }) => key));
  let [published, all] = [0, 0];
  for (const [index, facts] of measured.facts.slice(0, measured.structure.cells).entries()) {
    const key = measured.structure.keys[index] ?? "";
    const [sector, size, geography, time] = partsOf(key);
    if (size !== TOTAL || geography !== TOTAL || time !== quarterPart(period)) continue;
    if (depthOf(sector ?? TOTAL) !== 1) continue;
    all += facts.hires.total;
    if (shown.has(key)) published += facts.hires.total;
  }
  return all === 0 ? 0 : Math.round((100 * published) / all);
}

function newcomerCells({ release, measured }: Made): readonly string[] {
  const shown = new Set(release.cells.filter(isPublished).map(({ key }) => key));
  return measured.facts
    .slice(0, measured.structure.cells)
    .flatMap(({ employers, newcomers }, index) => {
      const key = measured.structure.keys[index] ?? "";
      const isAlert = 100 * newcomers > THRESHOLDS.newContributorsPercent * employers;
      return isAlert && shown.has(key) ? [key] : [];
    });
}

function isPublished({ status }: PublishedCell): boolean {
  return status === "published";
}
