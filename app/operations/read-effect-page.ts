import { type DonorWeights, donorWeights } from "#app/domain/effects/donor-weights.ts";
import { type EffectPicture, pictureOf } from "#app/domain/effects/effect-picture.ts";
import { type EventPoint, eventStudy } from "#app/domain/effects/event-study.ts";
import { peerPicture } from "#app/domain/effects/peer-picture.ts";
import type { ShownReport } from "#app/domain/effects/shown-report.ts";
import { type WindfallShare, windfallShares } from "#app/domain/effects/windfall.ts";
import type { KeptPolicy } from "#db/queries/policies.ts";
import type { Db } from "#db/schema.ts";
import { type EffectReport, estimateEffect } from "./estimate-effect.ts";

export type EffectPageFacts = {
  readonly policy: KeptPolicy;
  readonly reports: readonly ShownReport[];
  /** Of the first indicator. */
  readonly picture: EffectPicture;
  readonly events: readonly EventPoint[];
  /** Of the first indicator; null when it is not compared with a synthetic site. */
  readonly donors: DonorWeights | null;
  readonly windfall: readonly WindfallShare[] | null;
};

/** What the effect page shows of a policy; null when the company has no such policy, or no hires. */
export async function readEffectPage(
  db: Db,
  siren: string,
  id: string,
): Promise<EffectPageFacts | null> {
  const estimated = await estimateEffect(db, siren, id);
  const [first] = estimated?.reports ?? [];
  if (!estimated || !first) return null;

  return {
    policy: estimated.policy,
    reports: estimated.reports.map(({ question: _, detail: __, ...shown }) => shown),
    picture: pictureFor(first),
    events: eventStudy(first.question, first),
    donors: donorWeights(first),
    windfall: estimated.policy.windfall && windfallShares(estimated.policy.windfall),
  };
}

/** Beside the published peers, where they are what the answer compares with. */
function pictureFor(report: EffectReport): EffectPicture {
  const { question, plan, method } = report;
  return method === "peers" && plan.peers?.status === "found"
    ? peerPicture(question, plan.peers.quarters)
    : pictureOf(question, report);
}
