import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenColumns } from "#app/components/imports/chosen-columns.ts";
import { ColumnsPage } from "#app/components/imports/columns-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { confirmStep } from "#app/operations/import/draft-choices.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { visitDraft } from "./companies.$siren.imports/visit.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const { deposit, state, file, home } = await visitDraft(company, params.id);
  const { inspection } = file;
  if (inspection.status === "refused") throw redirect(`${home}/file`);

  const { proposals, ignoredColumns, plan, issues } = inspection;
  return {
    ...{ siren: company.siren, home, kind: deposit.kind, fileName: deposit.fileName },
    ...{ proposals, ignoredColumns, headers: plan.headers },
    remembered: state.remembered,
    issues: issues.filter(({ problem }) => /^(missingColumn|postcodeColumn)$/.test(problem)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDraft(company, params.id);
  const { inspection } = visit.file;
  if (inspection.status === "refused") throw redirect(`${visit.home}/file`);

  const form = await request.formData();
  const { columns, wrong } = chosenColumns(form, inspection.proposals, inspection.plan.headers);
  if (wrong.length > 0) return data({ wrong }, { status: 422 });
  await confirmStep(visit.desk, visit, "columns", { columns });
  return redirect(`${visit.home}/values`);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("columns.title", { ns: "imports" }));

export default function Columns() {
  const answer = useActionData<typeof action>();
  return <ColumnsPage {...useLoaderData<typeof loader>()} wrong={answer?.wrong ?? []} />;
}
