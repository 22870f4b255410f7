import { twoSidedP } from "#app/domain/statistics/normal.ts";
import { noOtherPolicy, sameDistrictList } from "../gates.ts";
import { type PeerComparison, peerComparison } from "../peer-comparison.ts";
import { type PolicyQuestion, pooled, pooledMonths, treatedSites } from "../policy-question.ts";
import type { Finding } from "../verdict.ts";
import {
  detectableWith,
  levelOf,
  NOT_ESTIMABLE,
  nothingFound,
  smallestDetectable,
  together,
} from "./finding.ts";
import { siteMix } from "./site-mix.ts";

/** The treated sites against the peers' published shares. How these moved month by month is not known. */
export function peersFinding(question: PolicyQuestion, start: number): Finding<PeerComparison> {
  if (question.peers === null) return nothingFound([{ id: "comparison", found: 0, needed: 1 }]);

  const own = ownShares(question, start);
  const result = peerComparison(own, question.peers);
  if (result === null) return nothingFound([NOT_ESTIMABLE]);

  const { estimate, interval } = result;
  const error = (interval.high - interval.low) / (2 * 1.959963984540054);
  const hires = {
    treated: together(own.before.denominator, own.after.denominator),
    control: together(question.peers.before.denominator, question.peers.after.denominator),
    p0: levelOf(own.before),
  };
  return {
    detail: result,
    estimate,
    interval,
    p: twoSidedP(estimate / error),
    smallestP: null,
    smallestDetectable: smallestDetectable(hires, detectableWith(error, 1e6)),
    assumptions: [
      { id: "parallelTrends", met: null, evidence: { quartersBefore: quartersBefore(question) } },
      siteMix(question, start, estimate),
      noOtherPolicy(question, start),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}

/** Published quarters before the start: they can be looked at, rounded shares cannot be tested. Null when not known by month. */
function quartersBefore({ peers }: PolicyQuestion): number | null {
  return peers?.months ? peers.months.before.length / 3 : null;
}

/** The treated sites together, over the months that the peers are known of. */
function ownShares(question: PolicyQuestion, start: number) {
  const months = pooledMonths(treatedSites(question));
  const ranks = question.peers?.months;
  if (!ranks) return { before: pooled(months.slice(0, start)), after: pooled(months.slice(start)) };

  const at = (side: readonly number[]) => pooled(side.flatMap((rank) => months[rank] ?? []));
  return { before: at(ranks.before), after: at(ranks.after) };
}
