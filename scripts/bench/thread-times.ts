import { readdirSync, readFileSync } from "node:fs";

const EVERY = 50; // ms

/** Processor time of each thread of a process so far, in ms, largest first; none where the system does not tell. */
export type ThreadTimes = { stop(): readonly number[] };

/** Watches a process from outside, since a thread that ends takes its figures away. Linux only. */
export function watchThreads(pid: number): ThreadTimes {
  const times = new Map<string, number>();
  const timer = setInterval(look, EVERY);

  function look(): void {
    for (const thread of entriesOf(`/proc/${pid}/task`)) {
      const nanoseconds = Number(textOf(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0]);
      if (nanoseconds > 0) times.set(thread, nanoseconds / 1e6);
    }
  }

  function stop(): readonly number[] {
    look();
    clearInterval(timer);
    return [...times.values()].sort((a, b) => b - a);
  }

  return { stop };
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
