import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportList } from "#app/components/imports/import-list.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { authorsOf } from "#db/queries/import-authors.ts";
import { importsOf } from "#db/queries/imports.ts";
import { depositRow } from "./companies.$siren.imports/deposit-row.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, role } = await requireCompany(request, params.siren, "imports:read");
  const deposits = await importsOf(database(), siren);
  const authors = await authorsOf(database(), deposits);
  return {
    company: { siren, name },
    mayDeposit: mayInCompany(role, "imports:write"),
    deposits: deposits
      .filter(({ status }) => status !== "discarded")
      .map((deposit) => depositRow(deposit, authors)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "imports" })}, ${data?.company.name ?? ""}`);

export default function Imports() {
  return <ImportList {...useLoaderData<typeof loader>()} />;
}
