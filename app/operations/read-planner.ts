import type { DetectionPlan } from "#app/domain/effects/plan-detection.ts";
import { addMonths } from "#app/domain/hiring/month.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { measuresOf } from "#db/queries/measures.ts";
import type { Db } from "#db/schema.ts";

/** What the planner starts from: the company’s own pace and share over the last year deposited. */
export async function planFromPast(db: Db, siren: string): Promise<DetectionPlan> {
  const deposited = await measuredPeriod(db, siren);
  if (!deposited) return USUAL;

  const year = { from: addMonths(deposited.to, -11), to: deposited.to };
  const groups = await measuresOf(db, siren, { ...year, by: null });
  const known = groups.get(null)?.get(priorityDistrict.number);
  if (!known || known.denominator === 0) return USUAL;
  const share = Math.min(0.99, Math.round((1000 * known.numerator) / known.denominator) / 1000);
  return { ...USUAL, hiresPerYear: known.denominator, share };
}

/** The example of the design: 120 hires a year at 8 %. */
const USUAL: DetectionPlan = { hiresPerYear: 120, share: 0.08, target: 0.05, months: 12 };
