import { Worker } from "node:worker_threads";

/** The programs that run in a thread of their own; built beside the server under the same names. */
export type ThreadName = "import-worker" | "import-writer" | "inspect-worker" | "release-worker";

/** What a thread receives: its name, for the loader of sources, and what it is to work on. */
export type ThreadData<Data> = { readonly name: ThreadName; readonly data: Data };

/** Starts one of them: the built file, or the source through tsx where there is no build. */
export function startThread<Data>(name: ThreadName, data: Data): Worker {
  const here = import.meta.url;
  const file = here.endsWith(".ts") ? "./typescript-thread.mjs" : `./${name}.js`;
  const workerData: ThreadData<Data> = { name, data };
  return new Worker(new URL(file, here), { workerData });
}

/** What stopped a thread, as it crosses to another: errors of drivers would lose their code. */
export type Failure = { readonly type: "failed"; readonly message: string; readonly code: string };

export class ThreadFailure extends Error {
  readonly code: string;

  constructor({ message, code }: Failure) {
    super(message);
    this.code = code;
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { type: "failed", message: String(error), code: "" };
  return {
    type: "failed",
    message: error.stack ?? error.message,
    code: "code" in error ? String(error.code) : "",
  };
}
