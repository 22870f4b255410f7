import { proves } from "./certificate.ts";
import type { Model } from "./model.ts";
import { giveWay } from "./pricing.ts";
import { type Direction, keep, seek, standingRoom, type Workbench } from "./workbench.ts";

/** A side of a sensitive cell on which an outsider must be left in doubt. */
export type Claim = {
  readonly cell: number;
  readonly direction: Direction;
  readonly need: number;
};

/** Every side to prove, those that need most room first. */
export function claimsOf({ cells }: Model): readonly Claim[] {
  const claims = cells.flatMap(({ need }, cell): Claim[] => {
    if (!need) return [];
    return [
      { cell, direction: 1, need: need.up },
      { cell, direction: -1, need: need.down },
    ];
  });
  return claims.filter(({ need }) => need > 0).toSorted((a, b) => b.need - a.need);
}

/** Finds a certificate for each claim that none found before proves, hiding what it moves. */
export function protectFromOutsiders(bench: Workbench): void {
  const { certificates } = bench;
  let open = claimsOf(bench.model);
  while (open.length > 0) {
    const [claim, ...rest] = open;
    const known = certificates.length;
    if (claim) prove(bench, claim);
    const found = certificates.slice(known);
    open = rest.filter(({ cell, direction, need }) =>
      found.every((certificate) => !proves(certificate, cell, direction, need)),
    );
  }
}

function prove(bench: Workbench, { cell, direction, need }: Claim): void {
  const attempt = () =>
    seek(bench, cell, direction, need, standingRoom(bench.model, bench.showings, cell));
  let found = attempt();
  while (!found) {
    giveWay(bench, cell);
    found = attempt();
  }
  keep(bench, found);
}
