import { type BenchmarkRow, benchmarkRows } from "#app/domain/benchmark/benchmark-row.ts";
import type { PeerSet } from "#app/domain/benchmark/peer-group.ts";
import { releasedTimes, releaseOf } from "#app/domain/benchmark/peer-release.ts";
import {
  type Baseline,
  type BaselineChoice,
  chosenBaseline,
} from "#app/domain/effects/baselines.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { parsePeriod } from "#app/domain/hiring/period-choice.ts";
import { hiresBySite } from "#app/domain/indicators/measure-sites.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { loadedBaselines } from "#db/queries/reference-shares.ts";
import { listPublishedReleases } from "#db/queries/releases.ts";
import type { Db } from "#db/schema.ts";
import { readExpected } from "./read-expectations.ts";
import { readIndicators } from "./read-indicators.ts";
import { readPeers } from "./read-peers.ts";

export type Benchmark = {
  /** The periods that releases tell of: "2025-T4", "2025". */
  readonly times: readonly string[];
  /** Null while nothing is released. */
  readonly shown: ShownBenchmark | null;
};

export type ShownBenchmark = {
  readonly set: PeerSet;
  readonly period: Period;
  /** Our hires of every contract over the period. */
  readonly hires: number;
  readonly rows: readonly BenchmarkRow[];
  readonly choice: BaselineChoice;
};

export type BenchmarkRequest = {
  /** The last released when it is null, or not released. */
  readonly time: string | null;
  /** Residents when it is null, or not loaded. */
  readonly baseline: Baseline | null;
};

/** A company beside its peers over a closed period: the one asked for, else the last released. Published cells only. */
export async function readBenchmark(
  db: Db,
  siren: string,
  asked: BenchmarkRequest,
): Promise<Benchmark> {
  const releases = await listPublishedReleases(db);
  const times = releasedTimes(releases);
  const time = times.find((one) => one === asked.time) ?? times[0];
  const chosen = time === undefined ? null : releaseOf(releases, time);
  const period = parsePeriod(time ?? "");
  const set = chosen && period && (await readPeers(db, siren, chosen, period));
  if (!set || !period) return { times, shown: null };

  const figures = await readIndicators(db, siren, { ...period, by: null, site: null });
  const choice = chosenBaseline(asked.baseline, await loadedBaselines(db));
  const { baseline } = choice;
  const expected = await readExpected(db, siren, { period, site: null, baseline });
  const months = await measuredMonths(db, siren, period);
  const hires = [...hiresBySite(months, period).values()].reduce((sum, one) => sum + one, 0);
  const rows = benchmarkRows(figures, set, expected);
  return { times, shown: { set, period, hires, rows, choice } };
}
