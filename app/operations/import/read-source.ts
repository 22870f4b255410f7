import { decoder } from "#app/intake/encoding.ts";
import type { FileReader } from "#app/intake/read-file.ts";
import { bytesOf, type Source } from "./source.ts";

/** How far a reading is. */
export type Progress = {
  readonly bytes: number;
  readonly total: number;
  /** Lines kept so far. */
  readonly lines: number;
};

/** Decodes a source into a reader, waiting after each piece for what `settle` stores of it. */
export async function readSource(
  source: Source,
  encoding: string,
  reader: Pick<FileReader, "push">,
  settle: (bytes: number) => Promise<void>,
): Promise<void> {
  const text = decoder(encoding);
  let bytes = 0;
  for await (const chunk of bytesOf(source)) {
    reader.push(text.decode(chunk, { stream: true }));
    bytes += chunk.length;
    await settle(bytes);
  }
  reader.push(text.decode(new Uint8Array(), { stream: false }));
}
