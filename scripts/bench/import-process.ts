import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import Papa from "papaparse";
import { importFile } from "#app/operations/import/import-file.ts";
import { inspectInThread } from "#app/operations/import/inspect-in-thread.ts";
import { startImport } from "#app/operations/import/jobs.ts";
import { publishImport } from "#app/operations/import/publish-import.ts";
import { type Connection, openDatabase } from "#db/connection.ts";

/** A process of its own for each measurement, so that memory is that of one task: TASK DATABASE SIREN FILE; serving: SIREN,SIREN… */
const [task = "", url = "", siren = "", path = ""] = process.argv.slice(2);
/** The wrong lines of the file name a site that does not exist, which asks for a reason. */
const REASON = "lines made wrong on purpose";
const tasks: Record<string, () => Promise<void>> = { papaparse, importing, serving };
await tasks[task]?.();

/** What everything is compared with: papaparse reads the file and nothing is done with it. */
async function papaparse(): Promise<void> {
  const started = performance.now();
  let lines = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse(createReadStream(path), {
      chunk: ({ data }: { data: unknown[] }) => {
        lines += data.length;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  tell({ ms: performance.now() - started, lines });
}

/** The command line's way: inspected, read, checked, stored, measured, published. */
async function importing(): Promise<void> {
  const connection = openDatabase(url);
  const started = performance.now();
  const { status, accepted } = await importFile(connection, {
    ...{ siren, path, kind: "hires", mode: "replace", mapping: { rejectsReason: REASON } },
  });
  if (status !== "published") throw new Error(`the import is ${status}`);
  tell({ ms: performance.now() - started, lines: accepted });
  await connection.db.destroy();
}

/** The server's way: pages are answered while threads import, one file after the other, once the parent says so. */
async function serving(): Promise<void> {
  const connection = openDatabase(url);
  const server = createServer((_request, response) => response.end("hello"));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    tell({ port: typeof address === "object" ? address?.port : null });
  });
  process.on("message", async () => {
    const started = performance.now();
    for (const one of siren.split(",")) await importServed(connection, one);
    tell({ ms: performance.now() - started });
    process.exit();
  });
}

async function importServed(connection: Connection, siren: string): Promise<void> {
  const source = { path, name: null, seal: null };
  const { facts, inspection } = await inspectInThread("hires", source);
  if (inspection.status !== "readable") throw new Error("the file is refused");
  const { plan } = inspection;
  const request = { siren, kind: "hires", mode: "replace", source, facts, plan } as const;
  const job = await startImport(connection, { ...request, createdBy: null });
  await job?.staged;
  await publishImport(connection, siren, job?.importId ?? "", { rejectsReason: REASON });
}

function tell(figures: object): void {
  const rss = process.resourceUsage().maxRSS / 1024;
  process.send?.({ rss, ...figures });
}
