import type { Claim } from "./board.ts";
import { type Certificate, proves } from "./certificate.ts";
import type { Model } from "./model.ts";
import { multiplesOf } from "./multiples.ts";
import { giveWay } from "./pricing.ts";
import { keep, seek, type Workbench } from "./workbench.ts";

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
    if (!claim) break;
    const found = prove(bench, claim);
    open = rest.filter((one) => !isProven(found, one));
    for (const other of multiplesOf(bench.model, bench.showings, found)) {
      const left = open.filter((one) => !isProven(other, one));
      if (left.length < open.length) certificates.push(other);
      open = left;
    }
  }
}

function isProven(certificate: Certificate, { cell, direction, need }: Claim): boolean {
  return proves(certificate, cell, direction, need);
}

function prove(bench: Workbench, claim: Claim): Certificate {
  let found = seek(bench, claim);
  while (!found) {
    giveWay(bench, claim.cell);
    found = seek(bench, claim);
  }
  keep(bench, found);
  return found.certificate;
}
