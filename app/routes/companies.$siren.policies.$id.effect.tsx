import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteNames } from "#app/components/dashboard/site-names.ts";
import { EffectPage } from "#app/components/effects/effect-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readEffectPage } from "#app/operations/read-effect-page.ts";
import { notFound, requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, role } = await requireCompany(request, params.siren, "policies:read");
  const page = await readEffectPage(database(), siren, params.id ?? "");
  if (!page) throw notFound();
  return {
    ...page,
    home: `/companies/${siren}/policies`,
    names: siteNames(await siteProfilesOf(database(), siren)),
    mayChange: mayInCompany(role, "policies:write"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "effects" })}, ${data?.policy.name ?? ""}`);

export default function PolicyEffect() {
  return <EffectPage {...useLoaderData<typeof loader>()} />;
}
