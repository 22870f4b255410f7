import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlannerPage } from "#app/components/effects/planner-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { detectionOf, readDetectionPlan } from "#app/domain/effects/plan-detection.ts";
import { planFromPast } from "#app/operations/read-planner.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "policies:read");
  const { searchParams } = new URL(request.url);
  const asked = readDetectionPlan(searchParams);
  const plan = asked ?? (await planFromPast(database(), siren));
  return {
    home: `/companies/${siren}/policies`,
    plan,
    detection: detectionOf(plan),
    isInvalid: asked === null && searchParams.has("hires"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("planner.title", { ns: "effects" }));

export default function Planner() {
  return <PlannerPage {...useLoaderData<typeof loader>()} />;
}
