import { setTimeout } from "node:timers/promises";
import {
  beginPreparation,
  type PreparationRequest,
} from "#app/operations/releases/prepare-release.ts";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import type { Connection } from "#db/connection.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { findReleaseRecord } from "#db/queries/release-records.ts";
import { DEMO_PEOPLE } from "./people.ts";

/** The quarters that the demonstration releases. Those that close a year come last: protecting a whole year takes minutes. */
const DEMO_QUARTERS = [
  ...["2024-T1", "2024-T2", "2024-T3", "2025-T1", "2025-T2", "2025-T3"],
  ...["2024-T4", "2025-T4"],
];

/**
 * Prepares and publishes each quarter that is not yet, by the two administrators in turn; stops at one that is not published, since
 * its year would not close. Running it again changes nothing.
 */
export async function publishDemoReleases(
  connection: Connection,
  say: (text: string) => void,
): Promise<void> {
  const [ann = null, ben = null] = await administrators(connection);
  if (ann === null || ben === null) throw new Error("the demonstration lacks an administrator");

  for (const [rank, period] of DEMO_QUARTERS.entries()) {
    const [prepares, publishes] = rank % 2 === 0 ? [ann, ben] : [ben, ann];
    const started = Date.now();
    const ended = await publishQuarter(connection, period, prepares, publishes);
    if (ended === "already") continue;
    say(`  Release ${period}: ${ended} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
    if (ended !== "published") return;
  }
}

/** What became of a quarter, in a word: "published", "already", or why not. */
async function publishQuarter(
  connection: Connection,
  period: string,
  prepares: number,
  publishes: number,
): Promise<string> {
  const { db } = connection;
  const record = await findReleaseRecord(db, period);
  if (record?.status === "published") return "already";

  if (record?.status !== "prepared") {
    const request = { period, by: prepares, erratum: null, month: currentMonth() };
    const preparation = await begunOrTakenOver(connection, request);
    if (preparation.status === "notBegun") return preparation.why.reason;
    const prepared = await preparation.prepared;
    if (prepared.status === "refused") return prepared.refusal.reason;
  }
  const by = record?.preparedBy === publishes ? prepares : publishes;
  const outcome = await publishRelease(db, period, { by, manifestSha256: null });
  return outcome.status === "published" ? outcome.status : outcome.reason;
}

/** A demonstration stopped in the middle leaves a preparation that is taken over once it has been silent for a minute. */
const SILENCE_MS = 65_000;

async function begunOrTakenOver(connection: Connection, request: PreparationRequest) {
  const first = await beginPreparation(connection, request);
  if (first.status === "begun" || first.why.reason !== "beingPrepared") return first;
  await setTimeout(SILENCE_MS);
  return beginPreparation(connection, request);
}

/** Ids of the demonstration's administrators, in the order of its people. */
async function administrators({ db }: Connection): Promise<readonly number[]> {
  const admins = DEMO_PEOPLE.filter(
    (person) => "platformRole" in person && person.platformRole === "platformAdmin",
  );
  const accounts = await Promise.all(admins.map(({ email }) => findAccountByEmail(db, email)));
  return accounts.flatMap((account) => (account ? [account.id] : []));
}

function currentMonth(): number {
  const now = new Date();
  return now.getUTCFullYear() * 100 + now.getUTCMonth() + 1;
}
