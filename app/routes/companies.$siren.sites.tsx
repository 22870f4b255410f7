import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedBy } from "#app/components/dashboard/choice.ts";
import { titled } from "#app/components/layout/page-title.ts";
import { EmptySites } from "#app/components/sites/empty-sites.tsx";
import { SitesPage } from "#app/components/sites/sites-page.tsx";
import { readSites } from "#app/operations/read-sites.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, role } = await requireCompany(request, params.siren, "sites:read");
  const deposited = await measuredPeriod(database(), siren);
  const asked = deposited && askedBy(new URL(request.url).searchParams, deposited);
  return {
    company: { siren, name },
    mayDeposit: mayInCompany(role, "imports:write"),
    sites: await readSites(database(), siren, asked?.period ?? null),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "sites" })}, ${data?.company.name ?? ""}`);

export default function CompanySites() {
  const { company, mayDeposit, sites } = useLoaderData<typeof loader>();
  if (sites.profiles.length === 0) return <EmptySites siren={company.siren} {...{ mayDeposit }} />;
  return <SitesPage {...sites} />;
}
