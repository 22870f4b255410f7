import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/connection.ts";
import { relaxDurability, settleWrites } from "#db/dialects/bulk.ts";
import type { ImportThreadData, ImportThreadMessage } from "./import/jobs.ts";
import type { Progress } from "./import/read-source.ts";
import { stageImport } from "./import/stage-import.ts";
import { failureOf, type ThreadData } from "./import/thread.ts";

/** The thread that reads a deposited file while pages are served; it leaves the processor to them. */
setPriority(19);
const { url, draft } = (workerData as ThreadData<ImportThreadData>).data;
const connection = openDatabase(url);
relaxDurability(connection);

try {
  const staged = await stageImport(connection, draft, { calm: true, onProgress: throttled(200) });
  settleWrites(connection);
  tell({ type: "staged", staged });
} catch (error) {
  tell(failureOf(error));
} finally {
  await connection.db.destroy();
}

/** Tells how far the reading is, at most once per so many milliseconds. */
function throttled(pause: number): (progress: Progress) => void {
  let told = 0;
  return (progress) => {
    if (Date.now() - told < pause) return;
    told = Date.now();
    tell({ type: "progress", progress });
  };
}

function tell(message: ImportThreadMessage): void {
  parentPort?.postMessage(message);
}
