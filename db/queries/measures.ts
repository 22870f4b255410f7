import { groupOf, type Period, type TimeGroup } from "#app/domain/hiring/period.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { addShares, EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import type { Db } from "../schema.ts";
import { countedMeasures } from "./counted-measures.ts";

export type MeasureRequest = Period & {
  /** Null for one group over the whole period. */
  readonly by: "site" | TimeGroup | null;
  /** Only this site's hires; null for all. */
  readonly site?: string | null;
};

/** Group (null for the whole) → number of the indicator → share. Groups come in their own order. */
export type MeasuredGroups = ReadonlyMap<string | null, ReadonlyMap<number, Share>>;

/**
 * What the company's hires measure, over the site × months that count. Reads measures, never hires: the cost follows sites ×
 * months.
 */
export async function measuresOf(
  db: Db,
  siren: string,
  { by, site = null, ...period }: MeasureRequest,
): Promise<MeasuredGroups> {
  const all = countedMeasures(db, siren, period, NUMBERS).select("measure.indicator");
  const ofIndicators = all.groupBy("measure.indicator");
  const counted = site === null ? ofIndicators : ofIndicators.where("site.code", "=", site);
  if (by === "site") {
    const rows = await counted
      .select("site.code as group")
      .groupBy("site.code")
      .orderBy("site.code")
      .execute();
    return folded(rows);
  }

  const rows = await counted
    .select("measure.month")
    .groupBy("measure.month")
    .orderBy("measure.month")
    .execute();
  return folded(rows.map(({ month, ...row }) => ({ ...row, group: by && groupOf(month, by) })));
}

/** Named one by one so that the key (company, indicator, month) is sought, not scanned. */
const NUMBERS = hireIndicators.map(({ number }) => number);

type Row = Share & { readonly group: string | null; readonly indicator: number };

function folded(rows: readonly Row[]): MeasuredGroups {
  const groups = new Map<string | null, Map<number, Share>>();
  for (const { group, indicator, numerator, denominator, unknown } of rows) {
    const shares = groups.get(group) ?? new Map<number, Share>();
    const before = shares.get(indicator) ?? EMPTY_SHARE;
    groups.set(
      group,
      shares.set(indicator, addShares(before, { numerator, denominator, unknown })),
    );
  }
  return groups;
}
