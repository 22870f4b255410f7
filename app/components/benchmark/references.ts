import type { PeerSet, Peers } from "#app/domain/benchmark/peer-group.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";

/** What a company’s shares are set beside: its peers, and what its labour markets would give. */
export type References = {
  /** Null while no release covers the period or an earlier one. */
  readonly peers: PeerSet | null;
  readonly expected: readonly Expected[];
};

/** Those of one indicator. `expected` is undefined where residents do not have it. */
export function referencesFor(
  indicator: string,
  { peers, expected }: References,
): { readonly peers: Peers | undefined; readonly expected: Expected | undefined } {
  return {
    peers: peers?.indicators[indicator],
    expected: expected.find((one) => one.indicator === indicator),
  };
}
