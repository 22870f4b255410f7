import { type Certificate, proves, whoSeesThrough } from "./certificate.ts";
import { stillSeeing } from "./insiders.ts";
import { firstShowings } from "./model.ts";
import { claimsOf } from "./outsiders.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Keeps certificates that together prove every claim, and shows again each secondary that none of them moves. Later
 * certificates come first: they were found with more hidden, and prove more at once.
 */
export function trim(bench: Workbench, insiders: boolean): void {
  const { model, showings, certificates } = bench;
  const kept = necessary(bench, insiders);
  certificates.splice(0, certificates.length, ...kept);

  const moved = new Set(kept.flatMap((certificate) => [...certificate.keys()]));
  firstShowings(model).forEach((first, index) => {
    if (!moved.has(index)) showings[index] = first;
  });
}

function necessary(bench: Workbench, insiders: boolean): readonly Certificate[] {
  const { model, certificates } = bench;
  const first = firstShowings(model);
  const pool = certificates.toSorted((a, b) => secondaries(a) - secondaries(b));
  function secondaries(certificate: Certificate): number {
    return [...certificate.keys()].filter((index) => first[index] !== "hidden").length;
  }

  const kept = new Set<Certificate>();
  for (const { cell, direction, need } of claimsOf(model)) {
    const serves = (one: Certificate) => proves(one, cell, direction, need);
    if ([...kept].some(serves)) continue;
    const found = pool.find(serves);
    if (found) kept.add(found);
  }
  if (insiders) keepAgainstInsiders(bench, pool, kept);
  return [...kept];
}

function keepAgainstInsiders(
  { model }: Workbench,
  pool: readonly Certificate[],
  kept: Set<Certificate>,
): void {
  const seers = new Map(pool.map((one) => [one, whoSeesThrough(model, one)] as const));
  model.cells.forEach(({ need }, cell) => {
    if (!need) return;
    const moving = pool.filter((certificate) => certificate.has(cell));
    const serving = moving.filter((certificate) => kept.has(certificate));
    for (const certificate of moving) {
      const left = stillSeeing({ model, certificates: serving }, cell, seers);
      if (left.length === 0) return;
      if (kept.has(certificate) || left.every((member) => seers.get(certificate)?.has(member)))
        continue;
      kept.add(certificate);
      serving.push(certificate);
    }
  });
}
