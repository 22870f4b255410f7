import { setTimeout } from "node:timers/promises";

const PAUSE = 20; // ms: 50 requests a second, whether the one before was answered or not

/** Milliseconds of each answer of a page asked at a steady pace until told to stop. */
export async function latencies(
  page: string,
  isOver: (elapsed: number) => boolean,
): Promise<readonly number[]> {
  const started = performance.now();
  const answers: Promise<number>[] = [];
  while (!isOver(performance.now() - started)) {
    answers.push(latency(page).catch(() => Number.NaN));
    await setTimeout(PAUSE);
  }
  // The last ones may have been cut by the end of the server.
  return (await Promise.all(answers)).filter((ms) => !Number.isNaN(ms));
}

async function latency(page: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(page);
  await response.arrayBuffer();
  return performance.now() - started;
}

export function p99(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
}
