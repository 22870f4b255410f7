import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addressOf, askedBy } from "#app/components/dashboard/choice.ts";
import { ExplanationPage } from "#app/components/explain/explanation-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { chosenBaseline } from "#app/domain/effects/baselines.ts";
import { isIndicatorId } from "#app/domain/indicators/index.ts";
import { explainFigure } from "#app/operations/explain-figure.ts";
import { notFound, requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { loadedBaselines } from "#db/queries/reference-shares.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "dashboard:read");
  const indicator = params.indicator ?? "";
  const deposited = await measuredPeriod(database(), siren);
  if (!isIndicatorId(indicator) || !deposited) throw notFound();

  const { period, site, baseline } = askedBy(new URL(request.url).searchParams, deposited);
  const chosen = chosenBaseline(baseline, await loadedBaselines(database()));
  const asked = { ...period, indicator, site, baseline: chosen.baseline };
  const explanation = await explainFigure(database(), siren, asked);
  return {
    indicator,
    period,
    site,
    explanation,
    back: `/companies/${siren}${addressOf({ period, site, indicator, baseline })}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => {
    const name = data ? t(`${data.indicator}.short`, { ns: "indicators" }) : "";
    return `${t("title", { ns: "explanation" })}, ${name}`;
  });

export default function ExplainFigure() {
  return <ExplanationPage {...useLoaderData<typeof loader>()} />;
}
