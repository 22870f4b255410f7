import type { Worker } from "node:worker_threads";
import type { Connection } from "#db/connection.ts";
import { keepClaim, type ReleaseClaim } from "#db/queries/release-writes.ts";
import { type Failure, startThread } from "../import/thread.ts";
import type { Prepared, Refusal } from "./refusal.ts";
import { refuseClaimed } from "./settle-release.ts";

export type ReleaseThreadData = { readonly url: string; readonly claim: ReleaseClaim };

export type ReleaseThreadMessage =
  | { readonly type: "settled"; readonly prepared: Prepared }
  | Failure;

const HEARTBEAT_MS = 5_000;
const LIMIT_SECONDS = 3_600;

/** Runs a claimed preparation in a thread of its own, within a time; one that fails or lasts too long is refused. */
export async function followPreparation(
  connection: Connection,
  claim: ReleaseClaim,
  limitSeconds = LIMIT_SECONDS,
): Promise<Prepared> {
  const { db, url } = connection;
  const thread = startThread<ReleaseThreadData>("release-worker", { url, claim });
  // A beat that the database could not take is made up for by the next one.
  const beat = setInterval(() => void keepClaim(db, claim).catch(() => {}), HEARTBEAT_MS);
  try {
    const ended = await settledWithin(thread, limitSeconds);
    if (!("reason" in ended)) return ended;
    await thread.terminate();
    return await refuseClaimed(db, claim, ended);
  } finally {
    clearInterval(beat);
    await thread.terminate();
  }
}

function settledWithin(thread: Worker, seconds: number): Promise<Prepared | Refusal> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ reason: "timedOut", seconds }), 1000 * seconds);
    const end = (ended: Prepared | Refusal) => {
      clearTimeout(timer);
      resolve(ended);
    };
    const stopped = (detail: string) => end({ reason: "stopped", detail });
    thread.on("message", (message: ReleaseThreadMessage) => {
      if (message.type === "settled") end(message.prepared);
      else stopped(message.message);
    });
    thread.on("error", (error) => stopped(error.stack ?? error.message));
    thread.on("exit", () => stopped("the thread ended"));
  });
}
