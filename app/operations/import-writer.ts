import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/connection.ts";
import { relaxDurability } from "#db/dialects/bulk.ts";
import { createRowWriter } from "./import/row-writer.ts";
import { failureOf, type ThreadData } from "./import/thread.ts";
import type { WriterMessage, WriterReply, WriterThreadData } from "./import/threaded-writer.ts";

/** The thread that stores what a file says: takes batches one after the other, acknowledges each. */
const { url, key, calm } = (workerData as ThreadData<WriterThreadData>).data;
if (calm) setPriority(19);
const connection = openDatabase(url);
relaxDurability(connection);
const writer = createRowWriter(connection, key);
let last = Promise.resolve();

parentPort?.on("message", (message: WriterMessage) => {
  last = last
    .then(() => take(message))
    .then(
      () => reply("done"),
      (error: unknown) => reply(failureOf(error)),
    );
});

async function take(message: WriterMessage): Promise<void> {
  if (message === "keepAlive") return writer.keepAlive();
  if (message !== "finish") return writer.write(message);

  await writer.finish();
  await connection.db.destroy();
  parentPort?.unref();
}

function reply(said: WriterReply): void {
  parentPort?.postMessage(said);
}
