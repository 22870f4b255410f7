import type { PublishedRelease } from "./published.ts";

/** A release whose figures stay in an erratum, and in how many cells. */
export type KeptFrom = { readonly release: string; readonly cells: number };

/** The cells of an erratum that keep the figures of an earlier release, counted by that release, the earliest first. */
export function keptCells({ cells }: Pick<PublishedRelease, "cells">): readonly KeptFrom[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const from = cell.status === "published" ? cell.keptFrom : undefined;
    if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts]
    .map(([release, count]) => ({ release, cells: count }))
    .toSorted((a, b) => a.release.localeCompare(b.release, "en", { numeric: true }));
}
