import { PassThrough, Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";

/** A form with one file, of any size: nothing of the file is held in memory. */
export type Upload<File> = {
  readonly fields: Readonly<Record<string, string>>;
  /** What `take` made of the file; null when none was sent. */
  readonly file: File | null;
};

const LIMITS = { files: 1, fields: 10, parts: 12, fieldSize: 1000, fieldNameSize: 100 };

/** Reads a multipart form; its file is handed to `take` while it arrives. Throws a 400 when the request is not such a form. */
export async function readUpload<File>(
  request: Request,
  take: (content: Readable, name: string | null) => Promise<File>,
): Promise<Upload<File>> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !/^multipart\/form-data;.*boundary=/.test(type)) throw badRequest();

  const fields: Record<string, string> = {};
  let file: Promise<File> | null = null;
  const form = busboy({
    headers: { "content-type": type },
    limits: LIMITS,
    defParamCharset: "utf8",
  });
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("file", (_name, content, { filename }) => {
    if (filename) file = take(draining(content), fileName(filename));
    else content.resume();
    file?.catch(() => {});
  });
  await whole(Readable.fromWeb(request.body as ReadableStream), form);
  return { fields, file: await file };
}

/** The content for a reader that may stop early: what it leaves is let go, what breaks off breaks it off too. */
function draining(content: Readable): Readable {
  const through = new PassThrough();
  content.once("error", (error) => through.destroy(error));
  through.once("close", () => content.resume());
  return content.pipe(through);
}

/** Waits for the end of the form, which comes even when its file was too large: the rest is let go. */
function whole(body: Readable, form: busboy.Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    form.once("close", resolve);
    form.once("error", () => reject(badRequest()));
    body.once("error", (error) => {
      form.destroy(error);
      reject(error);
    });
    body.pipe(form);
  });
}

function badRequest(): Response {
  return new Response(null, { status: 400, statusText: "Bad Request" });
}

/** A name to show: no folder, nothing invisible that could make it look like another. */
function fileName(given: string): string {
  const name = given.split(/[\\/]/).at(-1) ?? "";
  return name.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 120) || "fichier.csv";
}
