import { twoSidedP } from "#app/domain/statistics/normal.ts";
import { noOtherPolicy, sameDistrictList } from "../gates.ts";
import { type PeerComparison, peerComparison } from "../peer-comparison.ts";
import { type PolicyQuestion, pooled, pooledMonths, treatedSites } from "../policy-question.ts";
import type { Finding } from "../verdict.ts";
import {
  detectableWith,
  NOT_ESTIMABLE,
  nothingFound,
  smallestDetectable,
  together,
} from "./finding.ts";
import { siteMix } from "./site-mix.ts";

/** The treated sites against the peers' published shares. How these moved month by month is not known. */
export function peersFinding(question: PolicyQuestion, start: number): Finding<PeerComparison> {
  if (question.peers === null) return nothingFound([{ id: "comparison", found: 0, needed: 1 }]);

  const months = pooledMonths(treatedSites(question));
  const own = { before: pooled(months.slice(0, start)), after: pooled(months.slice(start)) };
  const result = peerComparison(own, question.peers);
  if (result === null) return nothingFound([NOT_ESTIMABLE]);

  const { estimate, interval } = result;
  const error = (interval.high - interval.low) / (2 * 1.959963984540054);
  const hires = {
    treated: together(own.before.denominator, own.after.denominator),
    control: together(question.peers.before.denominator, question.peers.after.denominator),
    p0: own.before.numerator / own.before.denominator,
  };
  return {
    detail: result,
    estimate,
    interval,
    p: twoSidedP(estimate / error),
    smallestP: null,
    smallestDetectable: smallestDetectable(hires, detectableWith(error, 1e6)),
    assumptions: [
      { id: "parallelTrends", met: null, evidence: {} },
      siteMix(question, start, estimate),
      noOtherPolicy(question, start),
      sameDistrictList(question, start),
    ],
    missing: [],
  };
}
