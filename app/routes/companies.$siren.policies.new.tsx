import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PolicyForm } from "#app/components/effects/policy-form.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { BLANK_POLICY, readPolicy } from "#app/domain/effects/policy-values.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { policyValues } from "#app/platform/policy-form.server.ts";
import { namedSites, siteCodes } from "#db/queries/policies.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "policies:write");
  return { home: `/companies/${siren}/policies`, sites: await namedSites(database(), siren) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { siren, account } = await requireCompany(request, params.siren, "policies:write");
  const values = policyValues(await request.formData());
  const read = readPolicy(values, await siteCodes(database(), siren));
  if (read.policy === null) return data({ values, problems: read.problems }, { status: 422 });

  const id = await addPolicy(database(), siren, read.policy, account.id);
  return redirect(`/companies/${siren}/policies/${id}/effect`);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("form.newTitle", { ns: "policies" }));

export default function NewPolicy() {
  const { t } = useTranslation("policies");
  const { home, sites } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="grid max-w-3xl gap-6">
      <h1>{t("form.newTitle")}</h1>
      <PolicyForm
        values={answer?.values ?? BLANK_POLICY}
        problems={answer?.problems ?? []}
        {...{ sites, home }}
      />
    </div>
  );
}
