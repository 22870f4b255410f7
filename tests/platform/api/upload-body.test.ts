import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { takeBody } from "#app/platform/api/upload-body.server.ts";

const LIMITS = { mostBytes: 1e6, idleMs: 60 };

/** A body that gives a piece, then is silent for `silence` milliseconds before each next one. */
function slowBody(pieces: number, silence: number): ReadableStream<Uint8Array> {
  let given = 0;
  return new ReadableStream({
    async pull(controller) {
      if (given > 0) await new Promise((resolve) => setTimeout(resolve, silence));
      given += 1;
      if (given > pieces) controller.close();
      else controller.enqueue(new TextEncoder().encode("2025-03;A;35238\n"));
    },
  });
}

function post(body: ReadableStream<Uint8Array>, type: string): Request {
  const init = { method: "POST", headers: { "Content-Type": type }, body, duplex: "half" } as const;
  return new Request("http://localhost/", init);
}

async function bytes(content: Readable): Promise<number> {
  let size = 0;
  for await (const piece of content) size += (piece as Buffer).length;
  return size;
}

test("a slow body is taken as long as it keeps coming", async () => {
  expect(await takeBody(post(slowBody(4, 20), "text/csv"), bytes, LIMITS)).toBe(64);
});

test.each(["text/csv", "multipart/form-data; boundary=x"])(
  "a %s body that stops coming is a 408",
  async (type) => {
    const work = takeBody(post(slowBody(4, 400), type), bytes, LIMITS);
    await expect(work).rejects.toMatchObject({ status: 408 });
  },
);

test("a form that is larger than it may be is a 413, whatever it holds", async () => {
  const piece = new Uint8Array(50_000).fill(97);
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(piece),
  });
  const work = takeBody(post(endless, "multipart/form-data; boundary=x"), bytes, LIMITS);
  await expect(work).rejects.toMatchObject({ status: 413 });
});
