import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { readUpload } from "../uploads.server.ts";
import { problem } from "./problem.server.ts";

export type BodyLimits = {
  /** Largest file, in bytes. */
  readonly mostBytes: number;
  /** Longest silence of the sender, in milliseconds. */
  readonly idleMs: number;
};

type Take<File> = (content: Readable, name: string | null) => Promise<File>;

/** Room for the other fields of a form and its boundaries, in bytes. */
const FORM_BYTES = 100_000;

/**
 * The file of a request, as text/csv or as the one file of a form, handed to `take` while it arrives: memory holds a piece of it.
 * Throws a problem: 413 when it says that it is too large, 415 for another type, 400 without a file, 408 once nothing more comes.
 */
export async function takeBody<File>(
  request: Request,
  take: Take<File>,
  { mostBytes, idleMs }: BodyLimits,
): Promise<File> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes + FORM_BYTES) {
    throw problem(413, tooLarge(mostBytes));
  }
  if (!request.body) throw problem(400, "The request has no body.");

  const type = request.headers.get("Content-Type") ?? "";
  const body = watched(request.body, mostBytes + FORM_BYTES, idleMs);
  try {
    if (/^text\/csv\b/i.test(type)) return await take(readableOf(body), null);
    if (!/^multipart\/form-data\b/i.test(type)) {
      throw problem(415, "The file is sent as text/csv or multipart/form-data.");
    }
    return await takeForm(type, body, take);
  } catch (error) {
    throw told(error, mostBytes);
  }
}

export function tooLarge(mostBytes: number): string {
  return `The file is larger than ${Math.round(mostBytes / 1e6)} MB.`;
}

async function takeForm<File>(type: string, body: ReadableStream, take: Take<File>): Promise<File> {
  const form = { method: "POST", headers: { "Content-Type": type }, body, duplex: "half" } as const;
  const { file } = await readUpload(new Request("http://form.invalid/", form), take);
  if (file === null) throw problem(400, "The form has no file.");
  return file;
}

function told(error: unknown, mostBytes: number): unknown {
  if (error instanceof TooLarge) return problem(413, tooLarge(mostBytes));
  if (error instanceof TooSlow) return problem(408, "The file stopped coming.");
  if (error instanceof Response && error.status === 400) {
    return problem(400, "The form cannot be read.");
  }
  return error;
}

class TooSlow extends Error {}
class TooLarge extends Error {}

/**
 * The same bytes; an error once the sender is silent for too long, or sends more than `most`. When nobody wants the rest any
 * more, it is let go by.
 */
function watched(
  body: ReadableStream<Uint8Array>,
  most: number,
  idleMs: number,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let wanted = true;
  let bytes = 0;
  return new ReadableStream({
    async pull(controller) {
      const piece = await withinTime(reader.read(), idleMs).catch((error: unknown) => {
        void reader.cancel().catch(() => {});
        throw error;
      });
      if (!wanted) return;
      bytes += piece.value?.length ?? 0;
      if (bytes > most) stop(controller);
      else if (piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
    cancel: () => stop(null),
  });

  function stop(controller: ReadableStreamDefaultController | null): void {
    wanted = false;
    controller?.error(new TooLarge());
    void letGo(reader, idleMs);
  }
}

/** What is let go by before the connection is cut, in bytes. */
const LET_GO = 32e6;

/** An answer before the end would be lost on a sender who is still sending: most stop once they have read it. */
async function letGo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleMs: number,
): Promise<void> {
  try {
    for (let bytes = 0; bytes < LET_GO; ) {
      const { done, value } = await withinTime(reader.read(), idleMs);
      if (done) return;
      bytes += value.length;
    }
  } catch (error) {
    if (!(error instanceof TooSlow)) return; // the sender has gone
  }
  await reader.cancel().catch(() => {});
}

async function withinTime<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function readableOf(body: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(body as unknown as NodeReadableStream);
}
