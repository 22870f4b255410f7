import type { Period } from "#app/domain/hiring/period.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { Connection } from "#db/connection.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import type { Db } from "#db/schema.ts";
import { readIndicators } from "../read-indicators.ts";
import { publishWithin } from "./publish-import.ts";

/** The figures of the company over all that counts, with the months they are about; null where nothing counts. */
type Side = { readonly period: Period; readonly figures: readonly Figure[] } | null;

export type ImportPreview = { readonly before: Side; readonly after: Side };

/** What a draft would change: it is published in a transaction that never ends, read, and put back. */
export async function previewImport(
  { db }: Connection,
  siren: string,
  publicId: string,
): Promise<ImportPreview> {
  const before = await side(db, siren);
  const trx = await db.startTransaction().execute();
  try {
    await publishWithin(trx, siren, publicId, { confirmOverlap: true, rejectsReason: "preview" });
    return { before, after: await side(trx, siren) };
  } finally {
    await trx.rollback().execute();
  }
}

async function side(db: Db, siren: string): Promise<Side> {
  const period = await measuredPeriod(db, siren);
  if (!period) return null;

  const request = { ...period, by: null, site: null };
  return { period, figures: await readIndicators(db, siren, request) };
}
