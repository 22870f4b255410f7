import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import { quartersBefore, quartersOfYear } from "#app/domain/benchmark/release-id.ts";
import {
  findSnapshot,
  lastPublished,
  type ReleaseRecord,
  releaseCellTexts,
} from "#db/queries/release-records.ts";
import type { Db } from "#db/schema.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** A release that was published before, with the counts it was made from. */
export type EarlierRelease = {
  readonly id: string;
  readonly period: string;
  readonly manifestSha256: string;
  readonly release: PublishedRelease;
  readonly snapshot: Snapshot;
};

/** The last word on each other quarter of the year that was released before this one. */
export async function earlierInYear(db: Db, period: string): Promise<readonly EarlierRelease[]> {
  const quarters = quartersOfYear(period).filter((quarter) => quarter < period);
  const records = await lastPublished(db, quarters);
  return Promise.all(records.map((record) => earlierRelease(db, record)));
}

/** A published release with the counts it was made from. */
export async function earlierRelease(db: Db, record: ReleaseRecord): Promise<EarlierRelease> {
  const { id, period, manifestSha256 } = record;
  const snapshot = await frozenCounts(db, id);
  const release = await keptRelease(db, record);
  if (!snapshot || !release || manifestSha256 === null) throw new Error(`${id} is not whole`);
  return { id, period, manifestSha256, release, snapshot };
}

/** The frozen counts of the two quarters before; null where they were not released. */
export async function countsBefore(db: Db, period: string): Promise<readonly (Snapshot | null)[]> {
  const quarters = quartersBefore(period, 2);
  const records = await lastPublished(db, quarters);
  return Promise.all(
    quarters.map((quarter) => {
      const record = records.find((one) => one.period === quarter);
      return record ? frozenCounts(db, record.id) : null;
    }),
  );
}

/** What a release in any state shows; null when it was not prepared. */
export async function keptRelease(db: Db, record: ReleaseRecord): Promise<PublishedRelease | null> {
  if (record.plan === null) return null;
  const cells = (await releaseCellTexts(db, record.id)).map(
    (text) => JSON.parse(text) as PublishedCell,
  );
  return { ...(JSON.parse(record.plan) as Omit<PublishedRelease, "cells">), cells };
}

async function frozenCounts(db: Db, id: string): Promise<Snapshot | null> {
  const record = await findSnapshot(db, id);
  return record && readSnapshot(record.content);
}
