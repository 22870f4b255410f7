import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PolicyList } from "#app/components/effects/policy-list.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { policiesOf } from "#db/queries/policies.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, role } = await requireCompany(request, params.siren, "policies:read");
  return {
    company: { siren, name },
    policies: await policiesOf(database(), siren),
    mayChange: mayInCompany(role, "policies:write"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "policies" })}, ${data?.company.name ?? ""}`);

export default function CompanyPolicies() {
  const { t } = useTranslation(["policies", "implantation"]);
  const { company, policies, mayChange } = useLoaderData<typeof loader>();
  const home = `/companies/${company.siren}`;
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <h1>{t("title")}</h1>
        <p className="lead">{policies.length === 0 ? t("empty.lead") : t("lead")}</p>
      </header>
      {policies.length > 0 && <PolicyList home={`${home}/policies`} {...{ policies, mayChange }} />}
      <nav className="flex flex-wrap items-center gap-x-6 gap-y-3" aria-label={t("title")}>
        {mayChange && (
          <Link to={`${home}/policies/new`} className="button button-primary">
            {t("add")}
          </Link>
        )}
        <Link to={`${home}/planner`}>{t("planner")}</Link>
        <Link to={`${home}/policies/implantation`}>{t("link", { ns: "implantation" })}</Link>
      </nav>
      {!mayChange && <p className="note">{t("readOnly")}</p>}
    </div>
  );
}
