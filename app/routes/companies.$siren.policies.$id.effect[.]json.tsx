import type { LoaderFunctionArgs } from "@remix-run/node";
import { toldReport } from "#app/locales/told-report.ts";
import { estimateEffect } from "#app/operations/estimate-effect.ts";
import { notFound, requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";

/** The answer with the question and every number it was computed from: what recomputes it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "policies:read");
  const estimated = await estimateEffect(database(), siren, params.id ?? "");
  if (!estimated) throw notFound();

  const { id, name } = estimated.policy;
  const [first, ...others] = estimated.reports.map((report) => toldReport(report, name));
  return Response.json({ company: siren, policy: id, name, ...first, others });
}
