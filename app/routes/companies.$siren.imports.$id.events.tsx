import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { findImportJob } from "#app/operations/import/jobs.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { findImport } from "#db/queries/imports.ts";
import { type DepositVisit, visitDeposit } from "./companies.$siren.imports/visit.server.ts";

/** Milliseconds between two messages, and between two signs of life where nothing changes. */
const STEP = 500;
const HEARTBEAT = 15_000;

/** Server-sent events of a reading: `progress` with bytes, total and lines, then `over`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:read");
  const visit = await visitDeposit(company, params.id);
  const told = Readable.from(messages(visit, request.signal), { objectMode: false });
  return new Response(createReadableStreamFromReadable(told), {
    headers: {
      "Content-Type": "text/event-stream",
      // Compressed, messages would wait for one another.
      "Cache-Control": "no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

async function* messages(
  { desk, company, deposit }: DepositVisit,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let told = "";
  let toldAt = 0;
  while (!signal.aborted) {
    const now = await findImport(desk.connection.db, company.siren, deposit.publicId);
    if (now?.status !== "running") {
      yield "event: over\ndata: {}\n\n";
      return;
    }
    const data = JSON.stringify(findImportJob(deposit.publicId)?.progress() ?? null);
    if (data !== told) yield `event: progress\ndata: ${data}\n\n`;
    else if (Date.now() - toldAt > HEARTBEAT) yield ": still reading\n\n";
    if (data !== told || Date.now() - toldAt > HEARTBEAT) toldAt = Date.now();
    told = data;
    await wait(STEP);
  }
}
