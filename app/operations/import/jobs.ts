import type { Worker } from "node:worker_threads";
import type { Connection } from "#db/connection.ts";
import { type Draft, type ImportRequest, openDraft } from "./draft.ts";
import type { Progress } from "./read-source.ts";
import type { Staged } from "./stage-import.ts";
import { type Failure, startThread, ThreadFailure } from "./thread.ts";

export type ImportThreadData = { readonly url: string; readonly draft: Draft };

export type ImportThreadMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "staged"; readonly staged: Staged }
  | Failure;

/** A reading that goes on in a thread of this process. Its outcome stays in the table of imports. */
export type ImportJob = {
  readonly importId: string;
  readonly progress: () => Progress;
  /** Resolves when the file is read; rejects when the reading failed. */
  readonly staged: Promise<Staged>;
};

const jobs = new Map<string, ImportJob>();

/** Starts reading a file in a thread of its own and comes back at once; null when there is no such company. */
export async function startImport(
  connection: Connection,
  request: ImportRequest,
): Promise<ImportJob | null> {
  const draft = await openDraft(connection, request);
  return draft && startReading(connection, draft);
}

/** The same for a deposit that is already open. */
export function startReading(connection: Connection, draft: Draft): ImportJob {
  const thread = startThread("import-worker", { url: connection.url, draft });
  const job = follow(thread, draft);
  jobs.set(job.importId, job);
  const forget = () => jobs.delete(job.importId);
  job.staged.then(forget, forget);
  return job;
}

/** The reading of a deposit that goes on here; null when it is over, or another process does it. */
export function findImportJob(importId: string): ImportJob | null {
  return jobs.get(importId) ?? null;
}

function follow(thread: Worker, { publicId, request }: Draft): ImportJob {
  let progress: Progress = { bytes: 0, total: request.facts.bytes, lines: 0 };
  const staged = new Promise<Staged>((resolve, reject) => {
    thread.on("message", (message: ImportThreadMessage) => {
      if (message.type === "progress") progress = message.progress;
      else if (message.type === "staged") resolve(message.staged);
      else reject(new ThreadFailure(message));
    });
    thread.on("error", reject);
    thread.on("exit", () => reject(new Error(`the reading of import ${publicId} stopped`)));
  });
  return { importId: publicId, progress: () => progress, staged };
}
