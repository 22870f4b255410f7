import { setImmediate as otherWork } from "node:timers/promises";

/** Characters handed over at a time. */
const PIECE = 64 * 1024;

/** A text written while it is read: pages are answered in between, and memory holds a piece of it. */
export function streamed(texts: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await otherWork();
      let piece = "";
      while (piece.length < PIECE) {
        const { done, value } = texts.next();
        if (done) {
          if (piece !== "") controller.enqueue(encoder.encode(piece));
          controller.close();
          return;
        }
        piece += value;
      }
      controller.enqueue(encoder.encode(piece));
    },
  });
}
