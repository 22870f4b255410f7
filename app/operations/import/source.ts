import { createDecipheriv } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";

/** A deposited file on this machine; `seal` opens one that is kept encrypted. Crosses threads as it is. */
export type Source = {
  readonly path: string;
  /** As its owner named it; null when unknown. */
  readonly name: string | null;
  readonly seal: Seal | null;
};

/** Key (32 bytes) and initial counter (16 bytes) of AES-256-CTR; kept in memory only. */
export type Seal = { readonly key: Uint8Array; readonly counter: Uint8Array };

export const SEAL_CIPHER = "aes-256-ctr";

const CHUNK = 256 * 1024;

/** The bytes of a source in order, in the clear. */
export async function* bytesOf({ path, seal }: Source): AsyncGenerator<Buffer> {
  const decipher = seal ? createDecipheriv(SEAL_CIPHER, seal.key, seal.counter) : null;
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    yield decipher ? decipher.update(chunk) : chunk;
  }
}

/** Bytes of a cipher's block. */
const BLOCK = 16;

/** Some bytes of a source, in the clear, fewer at its end; `file` is its path, opened. */
export async function bytesAt(
  { seal }: Source,
  file: FileHandle,
  from: number,
  length: number,
): Promise<Uint8Array> {
  const start = from - (from % BLOCK);
  const buffer = Buffer.alloc(from - start + length);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  const read = buffer.subarray(0, bytesRead);
  return (seal ? unsealed(seal, read, start / BLOCK) : read).subarray(from - start);
}

/** The counter of the cipher goes up by one a block: any block can be opened alone. */
function unsealed({ key, counter }: Seal, bytes: Buffer, block: number): Buffer {
  const first = BigInt(`0x${Buffer.from(counter).toString("hex")}`);
  const at = BigInt.asUintN(8 * BLOCK, first + BigInt(block));
  const ownCounter = Buffer.from(at.toString(16).padStart(2 * BLOCK, "0"), "hex");
  return createDecipheriv(SEAL_CIPHER, key, ownCounter).update(bytes);
}
