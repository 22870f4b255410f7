import type { LoaderFunctionArgs } from "@remix-run/node";
import { toldFigure } from "#app/locales/told-figure.ts";
import { readFiguresBesideExpected } from "#app/operations/read-figures-beside-expected.ts";
import { problem } from "#app/platform/api/problem.server.ts";
import { indicatorsQuerySchema } from "#app/platform/api/schemas.ts";
import { requireToken } from "#app/platform/api/token.server.ts";
import { database } from "#app/platform/database.server.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";

/** The figures of the company, over the months asked for or all that is deposited; none where nothing is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireToken(request, params.siren, "read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = indicatorsQuerySchema.safeParse(query);
  if (!asked.success) {
    throw problem(400, "from and to are months like 2025-03; by is site, month, quarter or year.");
  }
  const deposited = await measuredPeriod(database(), siren);
  const from = asked.data.from ?? deposited?.from;
  const to = asked.data.to ?? deposited?.to;
  if (from === undefined || to === undefined) return Response.json([]);
  if (from > to) throw problem(400, "from comes after to.");

  const by = asked.data.by ?? null;
  const figures = await readFiguresBesideExpected(database(), siren, { from, to, by });
  return Response.json(figures.map(toldFigure));
}
