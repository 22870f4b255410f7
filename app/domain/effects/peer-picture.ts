import { addMonths, type Month, parseQuarter, quarterText } from "#app/domain/hiring/month.ts";
import { ratio, wilsonInterval } from "#app/domain/share.ts";
import { type EffectPicture, type PicturePoint, startOn } from "./effect-picture.ts";
import type { PeerQuarter } from "./peer-periods.ts";
import {
  lengthOf,
  type PolicyQuestion,
  pooled,
  pooledMonths,
  treatedSites,
} from "./policy-question.ts";

/**
 * The sites concerned beside the published peers, by the quarters of releases: those that lie whole in the window. The quarter in
 * which the policy starts may mix before and after; it is drawn, and the estimate leaves it out.
 */
export function peerPicture(
  question: PolicyQuestion,
  published: readonly PeerQuarter[],
): EffectPicture {
  const own = pooledMonths(treatedSites(question));
  const peers = new Map(published.map((quarter) => [quarter.quarter, quarter]));
  const points = wholeQuarters(question).map(({ name, month, rank }): PicturePoint => {
    const share = pooled(own.slice(rank, rank + QUARTER));
    const quarter = peers.get(name);
    return {
      month,
      hires: share.denominator,
      observed: ratio(share),
      interval: wilsonInterval(share),
      counterfactual: null,
      band: null,
      untreated: null,
      peers: quarter?.status === "published" ? quarter.share : null,
      isHidden: quarter?.status === "confidential",
    };
  });
  return { kind: "peers", periodMonths: QUARTER, ...startOn(question), points };
}

const QUARTER = 3;

type WholeQuarter = { readonly name: string; readonly month: Month; readonly rank: number };

/** Quarters of the calendar whose three months are in the series, with the rank of the first. */
function wholeQuarters(question: PolicyQuestion): readonly WholeQuarter[] {
  const length = lengthOf(question);
  return Array.from({ length }, (_, rank) => {
    const month = addMonths(question.firstMonth, rank);
    return { name: quarterText(month), month, rank };
  }).filter(
    ({ name, month, rank }) => parseQuarter(name)?.from === month && rank + QUARTER <= length,
  );
}
