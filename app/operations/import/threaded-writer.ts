import type { Worker } from "node:worker_threads";
import type { RowKey, Rows, RowWriter } from "./row-writer.ts";
import { type Failure, startThread, ThreadFailure } from "./thread.ts";

/** What the writing thread is told; batches follow, then "finish". */
export type WriterThreadData = {
  readonly url: string;
  readonly key: RowKey;
  /** Leaves the processor to whoever asks: where pages are served meanwhile. */
  readonly calm: boolean;
};

export type WriterMessage = Rows | "keepAlive" | "finish";

/** What it answers to each of them. */
export type WriterReply = "done" | Failure;

/** Batches that may wait in the other thread: enough to read on while it starts, few enough (20 MB) to bound the memory. */
const AHEAD = 40;

/** The same writer in a thread of its own: one thread reads while the other stores. */
export function startThreadedWriter(data: WriterThreadData): RowWriter & AsyncDisposable {
  const thread = startThread("import-writer", data);
  const acknowledged = countReplies(thread);
  let sent = 0;

  async function write(rows: Rows): Promise<void> {
    thread.postMessage(rows satisfies WriterMessage, [rows.codes.buffer as ArrayBuffer]);
    sent += 1;
    await acknowledged(sent - AHEAD);
  }

  async function keepAlive(): Promise<void> {
    thread.postMessage("keepAlive" satisfies WriterMessage);
    sent += 1;
  }

  async function finish(): Promise<void> {
    thread.postMessage("finish" satisfies WriterMessage);
    sent += 1;
    await acknowledged(sent);
  }

  async function stop(): Promise<void> {
    await thread.terminate();
  }

  return { write, keepAlive, finish, [Symbol.asyncDispose]: stop };
}

/** Waits until the thread has acknowledged so many messages; what stops the thread is thrown here. */
function countReplies(thread: Worker): (count: number) => Promise<void> {
  let replies = 0;
  let failure: Error | null = null;
  let wake = () => {};
  thread.on("message", (reply: WriterReply) => {
    if (reply !== "done") return fail(new ThreadFailure(reply));
    replies += 1;
    wake();
  });
  thread.on("error", (error) => fail(error));
  thread.on("exit", () => fail(new Error("the writing thread stopped")));

  function fail(error: Error): void {
    failure ??= error;
    wake();
  }

  return async (count) => {
    while (replies < count && !failure) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (replies < count && failure) throw failure;
  };
}
