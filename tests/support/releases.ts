import { cellKey } from "#app/domain/benchmark/cell.ts";
import { SIZE_BANDS } from "#app/domain/benchmark/dimensions.ts";
import { crossings, keysOf, P3, type ReleasePlan } from "#app/domain/benchmark/plan.ts";
import {
  employerBand,
  type PublishedCell,
  type PublishedIndicator,
  type PublishedRelease,
} from "#app/domain/benchmark/published.ts";
import { regions } from "#app/domain/territory/regions.ts";
import {
  claimRelease,
  insertCells,
  markPublished,
  settleRelease,
} from "#db/queries/release-writes.ts";
import type { Db } from "#db/schema.ts";

export const QUARTER = "year=2025/quarter=2025-T4";

/** The key of a cell of the last quarter of 2025. */
export function keyOf(sector: string, size: string, geography: string, time = QUARTER): string {
  return cellKey([sector, size, geography, time]);
}

export function shownCell(
  key: string,
  n: number,
  indicators: Readonly<Record<string, PublishedIndicator>> = { rural: shown(n, 0.2) },
): PublishedCell {
  return { key, status: "published", n, employers: employerBand(Math.max(5, n / 10)), indicators };
}

export function hiddenCell(key: string): PublishedCell {
  return { key, status: "suppressed", reason: "confidential" };
}

export function shown(
  n: number,
  share: number,
  low: number | null = Math.max(0, toPoint(share - 0.04)),
  high: number | null = toPoint(share + 0.04),
): PublishedIndicator {
  return { status: "published", n, share, low, high, quantiles: null };
}

export function aRelease(
  cells: readonly PublishedCell[],
  { id, version, tables }: ReleasePlan = P3,
  indicators: readonly string[] = ["rural"],
): PublishedRelease {
  return { plan: { id, version, tables }, indicators, cells };
}

const SECTORS = ["C", "F", "G", "H", "I", "J", "K", "M", "N", "Q", "R", "S"];
const INDICATORS = ["priorityDistrict", "rural", "women", "skillsBasedStrict"];

type Sample = {
  readonly plan?: ReleasePlan;
  readonly withYear?: boolean;
  readonly allHidden?: boolean;
  /** The total and one cell in five keep the figures of this release. */
  readonly keptFrom?: string;
};

/** A release of a quarter that looks real: every cell of its plan, small ones hidden. No employer stands behind it. */
export function sampleRelease(
  period: string,
  { plan = P3, withYear = false, allHidden = false, keptFrom }: Sample = {},
): PublishedRelease {
  const year = `year=${period.slice(0, 4)}`;
  const times = [`${year}/quarter=${period}`, ...(withYear ? [year] : [])];
  const counts = new Map<string, number>();
  for (const [parts, hires] of samplePlaces()) {
    for (const key of keysOf(crossings(plan), parts, times)) {
      const n = key.includes("quarter") ? hires : 4 * hires;
      counts.set(key, (counts.get(key) ?? 0) + n);
    }
  }
  const cells = [...counts].flatMap(([key, n], index) => {
    if (n === 0) return [];
    const isHidden = allHidden || n < 30 || index % 23 === 7 || key.startsWith("T|T|reg=06");
    if (isHidden) return hiddenCell(key);
    const isKept = keptFrom !== undefined && (index % 5 === 0 || key.startsWith("T|T|T|"));
    return { ...sampleCell(key, n, period), ...(isKept && { keptFrom }) };
  });
  return aRelease(cells, plan, INDICATORS);
}

/** The deepest parts of every place with its hires: many in few sectors and regions, few in most. */
function samplePlaces(): readonly (readonly [readonly string[], number])[] {
  return SECTORS.flatMap((sector, s) =>
    SIZE_BANDS.flatMap((size, z) =>
      regions.flatMap(({ code, departments }, g) =>
        departments.map((department, d) => {
          const wobble = ((s * 7 + z * 5 + g * 3 + d) % 5) - 2;
          const hires = Math.round(900 / ((s + 2) * (g + 2) * (d + 1))) + wobble;
          const parts = [
            `a21=${sector}/a88=${10 + s}`,
            `size=${size}`,
            `reg=${code}/dep=${department}`,
          ];
          return [parts, Math.max(0, hires)] as const;
        }),
      ),
    ),
  );
}

function sampleCell(key: string, n: number, period: string): PublishedCell {
  const drift = (Number(period.slice(-1)) + 4 * Number(period.slice(3, 4))) / 200;
  const wobble = ([...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 11) / 100;
  const reach = Math.max(0.01, 0.9 / Math.sqrt(n));
  const share = (base: number) => toPoint(base + drift + wobble);
  const known = Math.round(0.9 * n);
  const figure = (base: number) =>
    shown(
      known,
      share(base),
      Math.max(0, toPoint(share(base) - reach)),
      toPoint(share(base) + reach),
    );
  return shownCell(key, n, {
    priorityDistrict: figure(0.06),
    rural: n % 13 === 0 ? { status: "suppressed", reason: "confidential" } : figure(0.16),
    women: figure(0.36),
    skillsBasedStrict:
      n % 7 === 0 ? { status: "band", n: known, atLeast: 0, atMost: 0.05 } : figure(0.02),
  });
}

/** Writes a release as the gate would have let it, published by that account. */
export async function publishTestRelease(
  db: Db,
  {
    period,
    revision = 1,
    reason = null,
  }: { period: string; revision?: number; reason?: string | null },
  release: PublishedRelease,
  by: number,
): Promise<string> {
  const id = revision === 1 ? period : `${period}-r${revision}`;
  const claim = { id, period, revision, claim: id, by: null, operator: "tests", reason };
  if (!(await claimRelease(db, claim, { silentSince: "", again: false }))) return id;

  await insertCells(db, id, release);
  const { cells: _, ...plan } = release;
  const manifestSha256 = "5e".repeat(32);
  await settleRelease(db, claim, {
    status: "prepared",
    refusal: null,
    plan: JSON.stringify(plan),
    manifest: JSON.stringify(sampleManifest(id, period, release, reason)),
    manifestSha256,
  });
  await markPublished(db, id, manifestSha256, by);
  return id;
}

function sampleManifest(
  id: string,
  period: string,
  release: PublishedRelease,
  reason: string | null,
) {
  const published = release.cells.filter(({ status }) => status === "published").length;
  return {
    id,
    period,
    plan: { id: release.plan.id, version: release.plan.version },
    closesYear: period.endsWith("T4"),
    indicators: release.indicators,
    rulesVersion: 1,
    codeVersion: "0.1.0",
    preparedAt: "2026-05-04T08:00:00.000Z",
    snapshotSha256: "a1".repeat(32),
    planSha256: "b2".repeat(32),
    vintages: { communes: "2025", priorityDistricts: "2024" },
    coverage: { employers: "100+", hires: 12_345 },
    files: [{ name: "observations.csv", sha256: "c3".repeat(32), bytes: 48_211 }],
    audit: {
      cells: release.cells.length,
      published,
      suppressed: release.cells.length - published,
      seed: 7,
      checks: ["certificates", "attacker", "integer", "insiders", "earlier"],
    },
    basedOn: [],
    erratumOf: reason === null ? null : period,
    reason,
  };
}

function toPoint(share: number): number {
  return Math.round(100 * share) / 100;
}
