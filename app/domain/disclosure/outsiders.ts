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
  const claims = claimsOf(bench.model);
  const open = openClaims(claims);
  for (const claim of claims) {
    if (!open.has(claim)) continue;
    const found = prove(bench, claim);
    open.settle(found);
    for (const other of multiplesOf(bench.model, bench.showings, found)) {
      if (open.settle(other)) bench.certificates.add(other);
    }
  }
}

/** The claims that no certificate has proven yet. */
function openClaims(claims: readonly Claim[]) {
  const left = new Map<number, readonly Claim[]>();
  for (const claim of claims) left.set(claim.cell, [...(left.get(claim.cell) ?? []), claim]);
  return {
    has: (claim: Claim) => left.get(claim.cell)?.includes(claim) ?? false,
    /** Takes off what a certificate proves; whether there was any. */
    settle(certificate: Certificate): boolean {
      let isUseful = false;
      for (const cell of certificate.keys()) {
        const before = left.get(cell) ?? [];
        const after = before.filter((one) => !isProven(certificate, one));
        if (after.length === before.length) continue;
        isUseful = true;
        left.set(cell, after);
      }
      return isUseful;
    },
  };
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
