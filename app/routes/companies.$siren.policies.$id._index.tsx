import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ClosePolicyForm } from "#app/components/effects/close-policy-form.tsx";
import { PolicyForm } from "#app/components/effects/policy-form.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readPolicy, valuesOf } from "#app/domain/effects/policy-values.ts";
import { parseMonth } from "#app/domain/hiring/month.ts";
import { changePolicy, closePolicy } from "#app/operations/keep-policy.ts";
import { notFound, requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { policyValues } from "#app/platform/policy-form.server.ts";
import { findPolicy, namedSites, siteCodes } from "#db/queries/policies.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "policies:write");
  const policy = await findPolicy(database(), siren, params.id ?? "");
  if (!policy) throw notFound();
  const sites = await namedSites(database(), siren);
  return { policy, values: valuesOf(policy), sites, home: `/companies/${siren}/policies` };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { siren, account } = await requireCompany(request, params.siren, "policies:write");
  const policy = await findPolicy(database(), siren, params.id ?? "");
  if (!policy) throw notFound();
  const form = await request.formData();
  const home = `/companies/${siren}/policies`;
  if (form.get("intent") === "close") {
    const endsOn = parseMonth(String(form.get("lastMonth") ?? "").trim());
    const closing = endsOn === null ? null : { endsOn, by: account.id };
    const isClosed = closing && (await closePolicy(database(), siren, policy.id, closing));
    return isClosed
      ? redirect(home)
      : data(
          { closing: endsOn === null ? ("monthInvalid" as const) : ("endsBeforeStart" as const) },
          { status: 422 },
        );
  }

  const values = policyValues(form);
  const read = readPolicy(values, await siteCodes(database(), siren));
  if (read.policy === null) return data({ values, problems: read.problems }, { status: 422 });
  await changePolicy(database(), siren, policy.id, read.policy, account.id);
  return redirect(home);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) =>
  titled(matches, (t) => t("form.editTitle", { ns: "policies", name: loaded?.policy.name ?? "" }));

export default function EditPolicy() {
  const { t } = useTranslation("policies");
  const { policy, values, sites, home } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "values" in answer ? answer : null;
  const closing = answer && "closing" in answer ? answer.closing : null;
  return (
    <div className="grid max-w-3xl gap-8">
      <h1>{t("form.editTitle", { name: policy.name })}</h1>
      <PolicyForm
        values={refused?.values ?? values}
        problems={refused?.problems ?? []}
        {...{ sites, home }}
      />
      {policy.endsOn === null && <ClosePolicyForm error={closing && t(`problems.${closing}`)} />}
    </div>
  );
}
