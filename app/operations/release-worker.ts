import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/connection.ts";
import { loadHighsSolver } from "./highs-solver.ts";
import { failureOf, type ThreadData } from "./import/thread.ts";
import type { ReleaseThreadData, ReleaseThreadMessage } from "./releases/follow-preparation.ts";
import { prepareClaimed } from "./releases/prepare-claimed.ts";

/** The thread that prepares a release while pages are served; it leaves the processor to them. */
setPriority(19);
const { url, claim } = (workerData as ThreadData<ReleaseThreadData>).data;
const connection = openDatabase(url);

try {
  const prepared = await prepareClaimed(connection, claim, await loadHighsSolver());
  tell({ type: "settled", prepared });
} catch (error) {
  tell(failureOf(error));
} finally {
  await connection.db.destroy();
}

function tell(message: ReleaseThreadMessage): void {
  parentPort?.postMessage(message);
}
