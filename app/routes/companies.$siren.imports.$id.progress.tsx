import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgressPage } from "#app/components/imports/progress-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { findImportJob } from "#app/operations/import/jobs.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { visitDeposit } from "./companies.$siren.imports/visit.server.ts";

/** How far a reading is; goes on by itself once it is over, whether scripts run or not. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:read");
  const { deposit, home } = await visitDeposit(company, params.id);
  if (deposit.status !== "running") throw redirect(home);

  const job = findImportJob(deposit.publicId);
  return {
    ...{ siren: company.siren, home, fileName: deposit.fileName },
    progress: job?.progress() ?? { bytes: 0, total: deposit.bytes, lines: 0 },
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("progress.title", { ns: "imports" }));

export default function Progress() {
  return <ProgressPage {...useLoaderData<typeof loader>()} />;
}
