import { clusterShare } from "#app/domain/effects/cluster-share.ts";
import { type DetectionPlan, LARGEST_DESIGN_EFFECT } from "#app/domain/effects/plan-detection.ts";
import { addMonths } from "#app/domain/hiring/month.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { measuresOf } from "#db/queries/measures.ts";
import type { Db } from "#db/schema.ts";

/** What the planner starts from: the company’s own pace, share and differences between sites over the last year deposited. */
export async function planFromPast(db: Db, siren: string): Promise<DetectionPlan> {
  const deposited = await measuredPeriod(db, siren);
  if (!deposited) return USUAL;

  const year = { from: addMonths(deposited.to, -11), to: deposited.to };
  const groups = await measuresOf(db, siren, { ...year, by: "site" });
  const bySite = [...groups.values()].flatMap((site) => site.get(priorityDistrict.number) ?? []);
  const known = clusterShare(bySite);
  if (known === null) return USUAL;

  const share = Math.min(0.99, Math.round(1000 * known.share) / 1000);
  return { ...USUAL, hiresPerYear: known.hires, share, designEffect: shown(known.designEffect) };
}

/** Never below 1: sites that happen to be more alike than chance do not make hires tell more. */
function shown(designEffect: number | null): number {
  return Math.min(LARGEST_DESIGN_EFFECT, Math.max(1, Math.round(10 * (designEffect ?? 1)) / 10));
}

/** The example of the design: 120 hires a year at 8 %. */
const USUAL: DetectionPlan = {
  ...{ hiresPerYear: 120, share: 0.08, target: 0.05, months: 12 },
  designEffect: 1,
};
