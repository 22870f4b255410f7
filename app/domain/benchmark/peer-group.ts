import { nafDivision, nafSection } from "../employer/naf.ts";
import { cellKey, cutPart, depthOf, partOf, TOTAL } from "./cell.ts";
import { sizeBand } from "./dimensions.ts";
import type { ListedRelease } from "./peer-release.ts";
import type { PlanTable } from "./plan.ts";
import type { EmployerBand, PublishedCell, PublishedIndicator } from "./published.ts";

/** Where a company stands in the plan of releases: its deepest part by dimension, a total where it has none. */
export type PeerPlace = {
  readonly sector: string;
  readonly size: string;
  readonly geography: string;
};

/** Its peers for one indicator, of the closest group that publishes it; `closer` are the groups that publish nothing of it. */
export type Peers =
  | {
      readonly status: "found";
      readonly key: string;
      readonly figure: PeerFigure;
      /** Hires of the group, whose answer is known or not. */
      readonly hires: number;
      readonly employers: EmployerBand;
      readonly closer: readonly string[];
    }
  | { readonly status: "none"; readonly reason: "notReleased" | "confidential" };

/** The peers of a company by indicator, all of one release. */
export type PeerSet = {
  readonly release: ListedRelease;
  /** "2025-T4" or "2025". */
  readonly time: string;
  readonly place: PeerPlace;
  readonly indicators: Readonly<Record<string, Peers>>;
};

export type PeerFigure = Extract<PublishedIndicator, { status: "published" | "band" }>;

/** The place of a company. `region`: where it hires, null when spread over several. */
export function placeOf(naf: string, headcountBand: string, region: string | null): PeerPlace {
  const [section, division, size] = [nafSection(naf), nafDivision(naf), sizeBand(headcountBand)];
  return {
    sector: section && division ? partOf("sector", [section, division]) : TOTAL,
    size: size ? partOf("size", [size]) : TOTAL,
    geography: region ? partOf("geography", [region]) : TOTAL,
  };
}

/** The region where at least half of the hires are made; where nobody was hired, of the sites. Null when spread, or unknown. */
export function mainRegion(
  sites: readonly { readonly code: string; readonly region: string | null }[],
  hires: ReadonlyMap<string, number>,
): string | null {
  const weights = sites.map(({ code }) => hires.get(code) ?? 0);
  const isHiring = weights.some((weight) => weight > 0);
  const byRegion = new Map<string, number>();
  sites.forEach(({ region }, index) => {
    const weight = isHiring ? (weights[index] ?? 0) : 1;
    byRegion.set(region ?? "", (byRegion.get(region ?? "") ?? 0) + weight);
  });
  const total = [...byRegion.values()].reduce((sum, weight) => sum + weight, 0);
  const main = [...byRegion].find(([region, weight]) => region !== "" && 2 * weight >= total);
  return main?.[0] ?? null;
}

/** What groups are made by, from the closest to everyone. */
const GROUPS: readonly (readonly (keyof PeerPlace)[])[] = [
  ["sector", "size"],
  ["sector", "geography"],
  ["size", "geography"],
  ["sector"],
  ["size"],
  ["geography"],
  [],
];

/** The keys of a company's groups that the plan allows, the closest first; divisions before their section. */
export function peerKeys(
  tables: readonly PlanTable[],
  place: PeerPlace,
  time: string,
): readonly string[] {
  const groups = GROUPS.filter((by) => by.every((dimension) => place[dimension] !== TOTAL));
  return groups.flatMap((by) => {
    const deepest = by.includes("sector") ? depthOf(place.sector) : 0;
    const depths = Array.from({ length: Math.max(1, deepest) }, (_, index) => deepest - index);
    return depths
      .map((sector) => ({
        sector,
        size: by.includes("size") ? 1 : 0,
        geography: by.includes("geography") ? 1 : 0,
      }))
      .filter((level) => tables.some((table) => holds(table, level)))
      .map(({ sector, size, geography }) =>
        cellKey([
          cutPart(place.sector, sector),
          cutPart(place.size, size),
          cutPart(place.geography, geography),
          timePart(time),
        ]),
      );
  });
}

/** The first group that publishes the indicator: what is hidden falls to a wider one, never to a number. */
export function peersIn(
  cells: ReadonlyMap<string, PublishedCell>,
  keys: readonly string[],
  indicator: string,
): Peers {
  const shown = keys.findIndex((key) => figureIn(cells.get(key), indicator) !== null);
  const key = keys[shown];
  const cell = key === undefined ? undefined : cells.get(key);
  const figure = figureIn(cell, indicator);
  if (key === undefined || cell?.status !== "published" || figure === null) {
    return { status: "none", reason: "confidential" };
  }
  const { n: hires, employers } = cell;
  return { status: "found", key, figure, hires, employers, closer: keys.slice(0, shown) };
}

function figureIn(cell: PublishedCell | undefined, indicator: string): PeerFigure | null {
  const figure = cell?.status === "published" ? cell.indicators[indicator] : undefined;
  return figure?.status === "published" || figure?.status === "band" ? figure : null;
}

function holds(table: PlanTable, level: PlanTable): boolean {
  return (
    table.sector >= level.sector && table.size >= level.size && table.geography >= level.geography
  );
}

/** "2025" → "year=2025"; "2025-T4" → "year=2025/quarter=2025-T4". */
function timePart(time: string): string {
  const year = time.slice(0, 4);
  return partOf("time", time === year ? [year] : [year, time]);
}
