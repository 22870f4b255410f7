import type { LoaderFunctionArgs } from "@remix-run/node";
import { problem } from "#app/platform/api/problem.server.ts";
import { requireToken } from "#app/platform/api/token.server.ts";
import { database } from "#app/platform/database.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { findImport } from "#db/queries/imports.ts";
import { answerOfDeposit } from "./api.v1.companies.$siren.imports/answer.server.ts";

/** A deposit of the company: where it is, and what was said of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireToken(request, params.siren, "import");
  const deposit = await findImport(database(), siren, params.id ?? "");
  if (!deposit) throw problem(404, "There is no such import.");
  return Response.json(answerOfDeposit(deposit, languageOf(request, null)));
}
