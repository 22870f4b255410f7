import { type Certificate, proves, whoSeesThrough } from "./certificate.ts";
import { stillSeeing } from "./insiders.ts";
import { firstShowings } from "./model.ts";
import { claimsOf } from "./outsiders.ts";
import { type Shelf, shelfOf } from "./shelf.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Keeps certificates that together prove every claim, and shows again each secondary that none of them moves. Later
 * certificates come first: they were found with more hidden, and prove more at once.
 */
export function trim(bench: Workbench, insiders: boolean): void {
  const { model, showings } = bench;
  const kept = necessary(bench, insiders);
  bench.certificates = shelfOf(kept);

  const moved = new Set(kept.flatMap((certificate) => [...certificate.keys()]));
  firstShowings(model).forEach((first, index) => {
    if (!moved.has(index)) showings[index] = first;
  });
}

function necessary(bench: Workbench, insiders: boolean): readonly Certificate[] {
  const { model, certificates } = bench;
  const first = firstShowings(model);
  const secondaries = new Map(
    certificates.all.map((one) => [
      one,
      [...one.keys()].filter((index) => first[index] !== "hidden").length,
    ]),
  );
  const dearness = (one: Certificate) => secondaries.get(one) ?? 0;
  const pool = shelfOf(certificates.all.toSorted((a, b) => dearness(a) - dearness(b)));

  const kept = new Set<Certificate>();
  for (const { cell, direction, need } of claimsOf(model)) {
    const serves = (one: Certificate) => proves(one, cell, direction, need);
    const moving = pool.moving(cell);
    if (moving.some((one) => kept.has(one) && serves(one))) continue;
    const found = moving.find(serves);
    if (found) kept.add(found);
  }
  if (insiders) keepAgainstInsiders(bench, pool, kept);
  return [...kept];
}

function keepAgainstInsiders({ model }: Workbench, pool: Shelf, kept: Set<Certificate>): void {
  const seers = new Map(pool.all.map((one) => [one, whoSeesThrough(model, one)] as const));
  model.cells.forEach(({ need }, cell) => {
    if (!need) return;
    const moving = pool.moving(cell);
    const serving = moving.filter((certificate) => kept.has(certificate));
    for (const certificate of moving) {
      const left = stillSeeing({ model, certificates: { moving: () => serving } }, cell, seers);
      if (left.length === 0) return;
      if (kept.has(certificate) || left.every((member) => seers.get(certificate)?.has(member)))
        continue;
      kept.add(certificate);
      serving.push(certificate);
    }
  });
}
