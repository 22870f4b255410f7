import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteNames } from "#app/components/dashboard/site-names.ts";
import { EmptyFunnel } from "#app/components/funnel/empty-funnel.tsx";
import { FunnelPage } from "#app/components/funnel/funnel-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readFunnel } from "#app/operations/read-funnel.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, role } = await requireCompany(request, params.siren, "dashboard:read");
  const db = database();
  return {
    company: { siren, name },
    mayDeposit: mayInCompany(role, "imports:write"),
    names: siteNames(await siteProfilesOf(db, siren)),
    funnel: await readFunnel(db, siren),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "applications" })}, ${data?.company.name ?? ""}`);

export default function CompanyApplications() {
  const { company, mayDeposit, names, funnel } = useLoaderData<typeof loader>();
  const access = { siren: company.siren, mayDeposit };
  return funnel ? <FunnelPage {...{ funnel, names, ...access }} /> : <EmptyFunnel {...access} />;
}
