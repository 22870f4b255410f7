import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  OFFICIAL_FILES,
  OFFICIAL_ORIGINS,
  type ReferenceAddress,
} from "./download-reference-addresses.ts";

const REDIRECTS = 3;
const PROBE_MS = 3_000;

export type DownloadOptions = {
  readonly folder: string;
  readonly log: (text: string) => void;
  /** Where each file is; the official addresses unless told. */
  readonly files?: readonly ReferenceAddress[];
  /** Origins that an address, or a redirect, may name. */
  readonly origins?: readonly string[];
  /** For each file. */
  readonly limitBytes?: number;
  readonly limitMs?: number;
};

export type DownloadOutcome = {
  readonly saved: readonly string[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
};

/** Why a file was not downloaded, in one line. */
class NotDownloaded extends Error {}

/**
 * Fetches the official files into a folder, under their official names. One that fails (address, redirect off the list, size,
 * time) leaves what was there, and the others go on.
 */
export async function downloadReference(options: DownloadOptions): Promise<DownloadOutcome> {
  const { folder, log, files = OFFICIAL_FILES } = options;
  await mkdir(folder, { recursive: true });
  const saved: string[] = [];
  const failed: { file: string; reason: string }[] = [];
  for (const file of files) {
    log(`${file.name} …`);
    try {
      const bytes = await download(file, options);
      saved.push(file.name);
      log(`  ${megabytes(bytes)}`);
    } catch (error) {
      failed.push({ file: file.name, reason: reasonOf(error) });
      log(`  ${reasonOf(error)}`);
    }
  }
  return { saved, failed };
}

/** Whether every official address answers at all, within three seconds. */
export async function officialAddressesAnswer(
  files: readonly ReferenceAddress[] = OFFICIAL_FILES,
  limitMs = PROBE_MS,
): Promise<boolean> {
  const origins = new Set(files.map(({ address }) => new URL(address).origin));
  const signal = AbortSignal.timeout(limitMs);
  const answers = [...origins].map(async (origin) => {
    const { status } = await fetch(origin, { method: "HEAD", redirect: "manual", signal });
    return status < 500;
  });
  const settled = await Promise.allSettled(answers);
  return settled.every((answer) => answer.status === "fulfilled" && answer.value);
}

async function download(file: ReferenceAddress, options: DownloadOptions): Promise<number> {
  const { folder, log, limitBytes = 100 * 1024 * 1024, limitMs = 120_000 } = options;
  const signal = AbortSignal.timeout(limitMs);
  const response = await follow(file.address, options.origins ?? OFFICIAL_ORIGINS, signal);
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > limitBytes) throw new NotDownloaded(`${megabytes(announced)} announced: too big`);
  if (!response.body) throw new NotDownloaded("empty answer");

  const path = join(folder, file.name);
  const part = `${path}.part`;
  const counter = countBytes(limitBytes, (bytes) => log(`  ${megabytes(bytes)}`));
  try {
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, counter.stream, createWriteStream(part), { signal });
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
  return counter.total();
}

/** Follows redirects itself, so that none leaves the list of origins. */
async function follow(
  address: string,
  origins: readonly string[],
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(address);
  for (let step = 0; step <= REDIRECTS; step++) {
    if (!origins.includes(url.origin)) throw new NotDownloaded(`${url.origin} is not official`);

    const response = await fetch(url, { redirect: "manual", signal });
    const location = response.headers.get("location");
    if (response.ok) return response;
    if (response.status < 300 || response.status >= 400 || !location) {
      throw new NotDownloaded(`answered ${response.status}`);
    }
    url = new URL(location, url);
  }
  throw new NotDownloaded("too many redirects");
}

const PROGRESS_STEP = 5 * 1024 * 1024;

function countBytes(limit: number, progress: (bytes: number) => void) {
  let total = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const before = Math.floor(total / PROGRESS_STEP);
      total += chunk.length;
      if (total > limit) return done(new NotDownloaded(`over ${megabytes(limit)}: too big`));
      if (Math.floor(total / PROGRESS_STEP) > before) progress(total);
      done(null, chunk);
    },
  });
  return { stream, total: () => total };
}

/** A network that fails is an expected outcome; anything else is a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof NotDownloaded) return error.message;
  if (error instanceof DOMException || (error as Error).name === "AbortError")
    return "took too long";
  if (error instanceof TypeError || (error as NodeJS.ErrnoException).code !== undefined) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    return cause?.code ?? (error as Error).message;
  }
  throw error;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
