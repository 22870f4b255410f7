import type { TalliedMonth } from "./tally.ts";

/**
 * The site × months that a file speaks for. One that replaces speaks for every site it names at every month it names: a site
 * without hires that month had none. One that completes speaks for its lines only.
 */
export function coveredMonths(
  found: readonly TalliedMonth[],
  mode: "replace" | "append",
): readonly TalliedMonth[] {
  if (mode === "append") return found;

  const hires = new Map(found.map(({ siteId, month, hires }) => [keyOf(siteId, month), hires]));
  const sites = [...new Set(found.map(({ siteId }) => siteId))];
  const months = [...new Set(found.map(({ month }) => month))];
  return sites.flatMap((siteId) =>
    months.map((month) => ({ siteId, month, hires: hires.get(keyOf(siteId, month)) ?? 0 })),
  );
}

function keyOf(siteId: number, month: number): number {
  return siteId * 1_000_000 + month;
}
