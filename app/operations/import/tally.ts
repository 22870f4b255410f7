import type { Hire } from "#app/domain/hiring/hire.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { SERIES, type Series } from "#app/domain/indicators/indicator.ts";
import { seriesOf } from "#app/domain/indicators/series.ts";
import type { NewMeasure } from "#db/queries/measures-write.ts";

/** In the order of their numbers, which is that of the table of measures. */
const INDICATORS = hireIndicators.toSorted((a, b) => a.number - b.number);

/** Where the indicators of each series stand: a hire is asked those of its own only. */
const ASKED = new Map<Series, readonly number[]>(
  SERIES.map((series) => [
    series,
    INDICATORS.flatMap((indicator, index) => (indicator.series === series ? index : [])),
  ]),
);

/** Per indicator: numerator, denominator, unknown. */
const WIDTH = 3;

type Cell = {
  readonly siteId: number;
  readonly month: Month;
  hires: number;
  readonly counts: Int32Array;
};

/** A site × month and how many hires of any contract it has. */
export type TalliedMonth = {
  readonly siteId: number;
  readonly month: Month;
  readonly hires: number;
};

export type Tally = {
  add(siteId: number, hire: Hire): void;
  months(): readonly TalliedMonth[];
  /** Every measure that counts somebody, in the order of the table's key. */
  measures(): Generator<NewMeasure>;
};

/** Counts, while hires go by, what each indicator measures for each site × month. */
export function createTally(): Tally {
  const cells = new Map<number, Cell>();

  function add(siteId: number, hire: Hire): void {
    const cell = cellOf(siteId, hire.month);
    cell.hires += 1;
    const series = seriesOf(hire);
    if (!series) return;
    for (const index of ASKED.get(series) ?? []) count(cell.counts, index, hire);
  }

  function cellOf(siteId: number, month: Month): Cell {
    const key = siteId * 1_000_000 + month;
    const known = cells.get(key);
    if (known) return known;

    const counts = new Int32Array(INDICATORS.length * WIDTH);
    const made = { siteId, month, hires: 0, counts };
    cells.set(key, made);
    return made;
  }

  function* measures(): Generator<NewMeasure> {
    const ordered = [...cells.values()].sort((a, b) => a.month - b.month || a.siteId - b.siteId);
    for (const [index, { number }] of INDICATORS.entries()) {
      for (const { siteId, month, counts } of ordered) {
        const [numerator = 0, denominator = 0, unknown = 0] = counts.subarray(index * WIDTH);
        if (denominator + unknown === 0) continue;
        yield { indicator: number, month, siteId, numerator, denominator, unknown };
      }
    }
  }

  return { add, months: () => [...cells.values()], measures };
}

function count(counts: Int32Array, index: number, hire: Hire): void {
  const indicator = INDICATORS[index];
  if (!indicator?.population(hire)) return;

  const trait = indicator.trait(hire);
  const at = index * WIDTH;
  if (trait === null) bump(counts, at + 2);
  else bump(counts, at + 1);
  if (trait === true) bump(counts, at);
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
