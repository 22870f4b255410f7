import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedBy } from "#app/components/dashboard/choice.ts";
import { ReportPage } from "#app/components/dashboard/report-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readCompanyPage } from "#app/operations/read-company-page.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name } = await requireCompany(request, params.siren, "dashboard:read");
  const deposited = await measuredPeriod(database(), siren);
  if (!deposited) throw redirect(`/companies/${siren}`);

  const { href, searchParams } = new URL(request.url);
  const asked = askedBy(searchParams, deposited);
  const page = await readCompanyPage(database(), siren, asked);
  return { company: { siren, name }, asked, page, address: href };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("report.title", { ns: "dashboard" })}, ${data?.company.name ?? ""}`);

export default function CompanyReport() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
