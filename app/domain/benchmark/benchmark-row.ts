import type { Expected } from "../effects/expected-figure.ts";
import type { Figure } from "../indicators/figure.ts";
import type { PeerSet, Peers } from "./peer-group.ts";
import { type Gap, gapWith, type Standing, standingOf } from "./standing.ts";

/** A company’s own share of one indicator beside all that it is compared with. */
export type BenchmarkRow = {
  readonly figure: Figure;
  readonly peers: Peers;
  /** Null where residents do not have the indicator. */
  readonly expected: Expected | null;
  /** Null where quartiles are not published, or we hired too few to be among them. */
  readonly standing: Standing | null;
  readonly gap: Gap | null;
};

/** A row for each indicator of the release, in the order of our figures. */
export function benchmarkRows(
  figures: readonly Figure[],
  set: PeerSet,
  expected: readonly Expected[],
): readonly BenchmarkRow[] {
  return figures.flatMap((figure) => {
    const peers = set.indicators[figure.indicator];
    if (!peers) return [];

    const shown = peers.status === "found" ? peers.figure : null;
    return [
      {
        figure,
        peers,
        expected: expected.find(({ indicator }) => indicator === figure.indicator) ?? null,
        standing: shown && standingOf(figure, shown),
        gap: shown && gapWith(figure, shown),
      },
    ];
  });
}
