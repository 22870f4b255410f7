import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenDates, chosenValues } from "#app/components/imports/chosen-values.ts";
import { ValuesPage } from "#app/components/imports/values-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { completePlan } from "#app/operations/import/complete-plan.ts";
import { countValues } from "#app/operations/import/count-values.ts";
import { confirmStep, mergedValues } from "#app/operations/import/draft-choices.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { ambiguousDates } from "./companies.$siren.imports/ambiguous-dates.server.ts";
import { readBriefly } from "./companies.$siren.imports/read-briefly.server.ts";
import { readableOf } from "./companies.$siren.imports/readable.server.ts";
import { visitDraft } from "./companies.$siren.imports/visit.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDraft(company, params.id);
  const inspection = readableOf(visit);
  const plan = completePlan(inspection.plan, visit.state.choices);
  return {
    ...{ siren: visit.company.siren, home: visit.home, kind: visit.deposit.kind },
    ...{ fileName: visit.deposit.fileName, remembered: visit.state.remembered },
    ...(await countValues(visit.file.source, plan)),
    dates: ambiguousDates(inspection, visit.state.choices),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDraft(company, params.id);
  const inspection = readableOf(visit);
  const plan = completePlan(inspection.plan, visit.state.choices);
  const form = await request.formData();

  const { fields } = await countValues(visit.file.source, plan);
  const { values, open } = chosenValues(form, fields);
  const dates = chosenDates(form, ambiguousDates(inspection, visit.state.choices));
  const left = [...open, ...dates.open];
  if (left.length > 0) return data({ left }, { status: 422 });

  await confirmStep(visit.desk, visit, "values", {
    values: mergedValues(visit.state.choices.values, values),
    dateFormats: dates.formats,
  });
  await readBriefly(visit);
  return redirect(`${visit.home}/progress`);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("values.title", { ns: "imports" }));

export default function Values() {
  const answer = useActionData<typeof action>();
  return <ValuesPage {...useLoaderData<typeof loader>()} left={answer?.left ?? []} />;
}
