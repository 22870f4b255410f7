import type { LoaderFunctionArgs } from "@remix-run/node";
import { CSV_DIALECTS, observationLines } from "#app/domain/benchmark/observation-csv.ts";
import { screenRows } from "#app/domain/benchmark/observatory/screen-rows.ts";
import { notFound } from "#app/platform/access.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { findSession } from "#app/platform/session.server.ts";
import { askedObservatory } from "./observatory/asked.server.ts";

/** The table of the same address as a file: the cells on the screen, no more, no fewer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = await askedObservatory(request);
  if (!asked) throw notFound();

  const open = await findSession(request);
  const language = languageOf(request, open?.account.language ?? null);
  const rows = screenRows(asked.shown, asked.view.choice);
  const lines = observationLines(rows, CSV_DIALECTS[language === "fr" ? "fr" : "standard"]);
  return new Response([...lines].join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="observatoire-${asked.shown.id}.csv"`,
    },
  });
}
