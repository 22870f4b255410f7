import { STAGES, type Stage } from "#app/domain/applications/stages.ts";
import type { LineRemark } from "./place-memo.ts";
import type { ApplicationRow } from "./reading.ts";

const COUNTS = [
  ["total", "total"],
  ["women", "femmes"],
  ["men", "hommes"],
  ["district", "qpv"],
  ["noDistrict", "hors_qpv"],
  ["rural", "rural"],
  ["notRural", "hors_rural"],
] as const;

type Counts = Pick<ApplicationRow, (typeof COUNTS)[number][0]>;

/**
 * Remembers what the lines accepted so far say of each month and site: a stage stands once, and nobody reaches a stage without the
 * one before. Lines may come in any order: the one that contradicts the others falls.
 */
export function createEarlierStages() {
  const known = new Map<string, Map<Stage, Counts>>();

  function objectionTo(row: ApplicationRow): LineRemark | null {
    const key = `${row.siteId} ${row.month}`;
    const stages = known.get(key) ?? new Map<Stage, Counts>();
    if (stages.has(row.stage)) return fix("etape", "duplicateStage");

    const wrong = [...stages].flatMap(([stage, counts]) => disorder(row, stage, counts) ?? []);
    if (wrong[0]) return wrong[0];
    known.set(key, stages.set(row.stage, row));
    return null;
  }

  return { objectionTo };
}

function disorder(row: ApplicationRow, stage: Stage, counts: Counts): LineRemark | null {
  const isLater = STAGES.indexOf(row.stage) > STAGES.indexOf(stage);
  const [before, after] = isLater ? [counts, row] : [row, counts];
  const grown = COUNTS.find(([count]) => (after[count] ?? 0) > (before[count] ?? Infinity));
  if (!grown) return null;

  const [count, field] = grown;
  const expected = isLater ? `≤ ${before[count]} (${stage})` : `≥ ${after[count]} (${stage})`;
  return fix(field, "stageGrows", expected);
}

function fix(field: string, problem: string, expected?: string): LineRemark {
  const remark = { problem, severity: "toFix" } as const;
  return { field, remark: expected === undefined ? remark : { ...remark, expected } };
}
