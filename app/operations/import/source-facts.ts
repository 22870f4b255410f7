import { createHash } from "node:crypto";
import { bytesOf, type Source } from "./source.ts";
import { createUtf8Check } from "./utf8-check.ts";

/** What must be known of a whole file before it is read. */
export type SourceFacts = {
  readonly bytes: number;
  readonly sha256: string;
  readonly isUtf8: boolean;
  /** Its first bytes, enough to tell how it is written. */
  readonly start: Uint8Array;
};

const START = 1024 * 1024;

/** One cheap pass over the whole file. */
export async function sourceFacts(source: Source): Promise<SourceFacts> {
  const hash = createHash("sha256");
  const utf8 = createUtf8Check();
  const start: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of bytesOf(source)) {
    if (bytes < START) start.push(chunk.subarray(0, START - bytes));
    bytes += chunk.length;
    hash.update(chunk);
    utf8.see(chunk);
  }
  return {
    bytes,
    sha256: hash.digest("hex"),
    isUtf8: utf8.finish(),
    start: Buffer.concat(start),
  };
}
