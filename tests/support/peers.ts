import type { PeerSet } from "#app/domain/benchmark/peer-group.ts";
import { type Expected, expectedOf } from "#app/domain/effects/expected-figure.ts";

const KEY = "a21=C|size=50-249|T|year=2025/quarter=2025-T4";
const FOUND = { status: "found", key: KEY, hires: 2400, employers: "20-49", closer: [] } as const;

/** Peers in a release: a share with quartiles, one so near 0 that it is a range, one hidden. */
export const PEERS: PeerSet = {
  release: {
    id: "2025-T4-r2",
    period: "2025-T4",
    publishedAt: "2026-04-02T08:00:00.000Z",
    supersededBy: null,
  },
  time: "2025-T4",
  place: { sector: "a21=C/a88=25", size: "size=50-249", geography: "T" },
  indicators: {
    priorityDistrict: {
      ...FOUND,
      figure: {
        status: "published",
        n: 2300,
        share: 0.09,
        low: 0.07,
        high: 0.12,
        quantiles: { p10: null, p25: 0.04, p50: 0.08, p75: 0.13, p90: null },
      },
    },
    rural: { ...FOUND, figure: { status: "band", n: 2300, atLeast: 0, atMost: 0.05 } },
    women: { status: "none", reason: "confidential" },
  },
};

/** What the labour markets would give: known for one indicator, not for the other. */
export const EXPECTED: readonly Expected[] = [
  expectedOf({ indicator: "priorityDistrict", baseline: "residents" }, null, [
    {
      site: "A",
      share: { numerator: 120, denominator: 400, unknown: 0 },
      earlierHires: 0,
      reference: { share: 0.147, vintages: { priorityDistricts: "2024" }, extract: false },
    },
  ]),
  { status: "unknown", indicator: "rural", baseline: "residents", reason: "noZone" },
];
