import { createCipheriv, randomBytes, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SEAL_CIPHER, type Seal, type Source } from "./source.ts";

/** Files being deposited, each encrypted under a key that only this process knows. */
export type Spool = {
  /** Takes an upload in; `tooLarge` leaves nothing behind, nor does one that breaks off. */
  take(upload: Readable, name: string | null): Promise<Spooled>;
  /** The source of a spooled file; null once it was removed or the server was started again. */
  find(id: string): Source | null;
  remove(id: string): Promise<void>;
};

export type Spooled =
  | { readonly status: "spooled"; readonly id: string; readonly source: Source }
  | { readonly status: "tooLarge" };

/** A spool in a folder of its own. What an earlier process left there has lost its key: it is removed. */
export async function openSpool(folder: string, mostBytes: number): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder);
  const sources = new Map<string, Source>();

  async function take(upload: Readable, name: string | null): Promise<Spooled> {
    const id = randomUUID();
    const source = { path: join(folder, `${id}${SUFFIX}`), name, seal: newSeal() };
    try {
      await writeSealed(upload, source, mostBytes);
    } catch (error) {
      await rm(source.path, { force: true });
      if (error instanceof TooLarge) return { status: "tooLarge" };
      throw error;
    }
    sources.set(id, source);
    return { status: "spooled", id, source };
  }

  async function remove(id: string): Promise<void> {
    const source = sources.get(id);
    sources.delete(id);
    if (source) await rm(source.path, { force: true });
  }

  return { take, remove, find: (id) => sources.get(id) ?? null };
}

const SUFFIX = ".spooled";

class TooLarge extends Error {}

function newSeal() {
  return { key: randomBytes(32), counter: randomBytes(16) };
}

async function writeSealed(
  upload: Readable,
  { path, seal }: { readonly path: string; readonly seal: Seal },
  mostBytes: number,
): Promise<void> {
  const cipher = createCipheriv(SEAL_CIPHER, seal.key, seal.counter);
  await pipeline(upload, limit(mostBytes), cipher, createWriteStream(path, { mode: 0o600 }));
}

function limit(mostBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((found) => found.endsWith(SUFFIX))) {
    await rm(join(folder, name), { force: true });
  }
}
