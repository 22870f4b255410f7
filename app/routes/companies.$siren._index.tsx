import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedBy, periodsToChoose } from "#app/components/dashboard/choice.ts";
import { DashboardPage } from "#app/components/dashboard/dashboard-page.tsx";
import { EmptyDashboard } from "#app/components/dashboard/empty-dashboard.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { periodText } from "#app/domain/hiring/period-choice.ts";
import { readCompanyPage } from "#app/operations/read-company-page.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, role } = await requireCompany(request, params.siren, "dashboard:read");
  const company = { siren, name };
  const deposited = await measuredPeriod(database(), siren);
  if (!deposited) return { company, mayDeposit: mayInCompany(role, "imports:write"), page: null };

  const { href, searchParams } = new URL(request.url);
  const asked = askedBy(searchParams, deposited);
  return {
    company,
    mayDeposit: mayInCompany(role, "imports:write"),
    page: await readCompanyPage(database(), siren, asked),
    asked,
    period: periodText(asked.period),
    periods: periodsToChoose(deposited, asked.period),
    address: href,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "dashboard" })}, ${data?.company.name ?? ""}`);

export default function CompanyDashboard() {
  const { company, mayDeposit, ...shown } = useLoaderData<typeof loader>();
  if (shown.page === null) return <EmptyDashboard siren={company.siren} mayDeposit={mayDeposit} />;
  return <DashboardPage company={company} {...shown} />;
}
