import type { FileReader } from "#app/intake/read-file.ts";
import { bytesOf, type Source } from "./source.ts";

/** How far a reading is. */
export type Progress = {
  readonly bytes: number;
  readonly total: number;
  /** Lines kept so far. */
  readonly lines: number;
};

/** Gives a source to a reader, waiting after each piece for what `settle` stores of it. */
export async function readSource(
  source: Source,
  reader: Pick<FileReader, "push">,
  settle: (bytes: number) => Promise<void>,
): Promise<void> {
  let bytes = 0;
  for await (const chunk of bytesOf(source)) {
    reader.push(chunk);
    bytes += chunk.length;
    await settle(bytes);
  }
}
