import { createDecipheriv } from "node:crypto";
import { createReadStream } from "node:fs";

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
