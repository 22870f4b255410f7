import type { ActionFunctionArgs } from "@remix-run/node";
import { importUpload } from "#app/operations/import/import-upload.ts";
import { problem } from "#app/platform/api/problem.server.ts";
import { readQuery } from "#app/platform/api/query.server.ts";
import { idempotencyKeySchema, importQuerySchema } from "#app/platform/api/schemas.ts";
import { requireToken } from "#app/platform/api/token.server.ts";
import { takeBody, tooLarge } from "#app/platform/api/upload-body.server.ts";
import { database } from "#app/platform/database.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { findByIdempotencyKey } from "#db/queries/imports.ts";
import { answerOf, answerOfDeposit } from "./api.v1.companies.$siren.imports/answer.server.ts";
import { desk, mostBytes } from "./companies.$siren.imports/desk.server.ts";

/** Longest silence of a sender. Milliseconds. */
const IDLE_MS = 30_000;

/** Takes a file in and publishes it (a program asks for the deposit that it made; pages list them): 201 once it counts, 200 when the key was used before, 422 refused, 409 when a person must decide. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { siren, companyId } = await requireToken(request, params.siren, "import");
  const asked = askedOf(request);
  const language = languageOf(request, null);
  const earlier = asked.key && (await findByIdempotencyKey(database(), companyId, asked.key));
  if (earlier) return Response.json(answerOfDeposit(earlier, language));

  const open = await desk();
  const spooled = await takeBody(request, open.spool.take, {
    mostBytes: mostBytes(),
    idleMs: IDLE_MS,
  });
  if (spooled.status === "tooLarge") throw problem(413, tooLarge(mostBytes()));
  const imported = await importUpload(open, {
    ...{ siren, spooled, kind: asked.kind, mode: asked.mode, mapping: {} },
    publish: { idempotencyKey: asked.key, confirmOverlap: asked.confirmOverlap },
  });
  const answer = answerOf(imported, asked.kind, language);
  if (imported.status === "refused") throw problem(422, "The file is refused.", { import: answer });
  if (imported.status === "needsDecision") {
    throw problem(409, "The file waits for a decision.", { import: answer });
  }
  const Location = `/api/v1/companies/${siren}/imports/${imported.importId}`;
  return Response.json(answer, { status: 201, headers: { Location } });
}

function askedOf(request: Request) {
  const asked = readQuery(request, importQuerySchema, "company");
  const header = request.headers.get("Idempotency-Key");
  const key = header === null ? null : idempotencyKeySchema.safeParse(header);
  if (key?.success === false) {
    throw problem(400, "Idempotency-Key is 1 to 200 printable ASCII characters, without spaces.");
  }
  return { ...asked, key: key?.data ?? null };
}
