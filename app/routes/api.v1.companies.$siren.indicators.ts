import type { LoaderFunctionArgs } from "@remix-run/node";
import { USUAL_BASELINE } from "#app/domain/effects/baselines.ts";
import { monthAccepted } from "#app/domain/hiring/asked-months.ts";
import { type Month, monthText } from "#app/domain/hiring/month.ts";
import { toldFigure } from "#app/locales/told-figure.ts";
import { readFiguresBesideExpected } from "#app/operations/read-figures-beside-expected.ts";
import { notThat, readQuery, wrongParameters } from "#app/platform/api/query.server.ts";
import { indicatorsQuerySchema } from "#app/platform/api/schemas.ts";
import { requireToken } from "#app/platform/api/token.server.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";

/** The figures of the company, over the months asked for or all that is deposited; none where nothing is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireToken(request, params.siren, "read");
  const asked = readQuery(request, indicatorsQuerySchema, "company");
  checkAsked(asked);
  const deposited = await measuredPeriod(database(), siren);
  const from = asked.from ?? deposited?.from;
  const to = asked.to ?? deposited?.to;
  if (from === undefined || to === undefined) return Response.json([]);
  if (from > to) throw afterTo(from, to);

  const by = asked.by ?? null;
  const baseline = asked.baseline ?? USUAL_BASELINE;
  const figures = await readFiguresBesideExpected(database(), siren, { from, to, by, baseline });
  return Response.json(figures.map(toldFigure));
}

/** Only months that files may hold. */
function checkAsked(asked: { readonly from?: Month | undefined; readonly to?: Month | undefined }) {
  const wrong = (["from", "to"] as const).flatMap((parameter) => {
    const month = asked[parameter];
    if (month === undefined) return [];
    const accepted = monthAccepted(parameter, month, currentMonth());
    return accepted === null ? [] : { parameter, detail: notThat(monthText(month), accepted) };
  });
  if (wrong.length > 0) throw wrongParameters(wrong, "company");
}

function afterTo(from: Month, to: Month): Response {
  const detail = `is ${monthText(from)}, after to, ${monthText(to)}`;
  return wrongParameters([{ parameter: "from", detail }], "company");
}
