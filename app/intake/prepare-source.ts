import { decoder } from "./encoding.ts";

/** Says how much of a file was read, from 0 to 1. */
export type Progress = (share: number) => void;

const PIECE = 1 << 20;

/** The start of a file, enough to say how it is to be read. */
export async function startOf(file: Blob): Promise<Uint8Array> {
  return bytesOf(file.slice(0, PIECE));
}

/** Whether a file is UTF-8 from its first byte to its last. */
export async function isUtf8(file: Blob): Promise<boolean> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of pieces(file)) {
    if (!decodes(strict, piece, true)) return false;
  }
  return decodes(strict, new Uint8Array(), false);
}

/** Reads a file as text, a piece at a time: memory is bounded whatever its size. */
export async function readText(
  file: Blob,
  encoding: string,
  take: (text: string) => void,
  progress: Progress = () => {},
): Promise<void> {
  const text = decoder(encoding);
  let read = 0;
  for await (const piece of pieces(file)) {
    take(text.decode(piece, { stream: true }));
    read += piece.length;
    progress(read / file.size);
  }
  take(text.decode(new Uint8Array(), { stream: false }));
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield await bytesOf(file.slice(at, at + PIECE));
}

async function bytesOf(piece: Blob): Promise<Uint8Array> {
  return new Uint8Array(await piece.arrayBuffer());
}

function decodes(strict: TextDecoder, piece: Uint8Array, stream: boolean): boolean {
  try {
    strict.decode(piece, { stream });
    return true;
  } catch {
    return false;
  }
}
