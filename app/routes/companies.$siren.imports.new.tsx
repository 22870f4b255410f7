import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewImport } from "#app/components/imports/new-import.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { FILE_KINDS } from "#app/intake/reading.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { config } from "#app/platform/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { siteKeys } from "#db/queries/sites.ts";
import { takeDeposit } from "./companies.$siren.imports/take-deposit.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name } = await requireCompany(request, params.siren, "imports:write");
  const { searchParams } = new URL(request.url);
  const sites = await siteKeys(database(), siren);
  return {
    company: { siren, name },
    hasSites: sites.size > 0,
    megabytes: config().uploadMegabytes,
    kind: FILE_KINDS.find((kind) => kind === searchParams.get("kind")) ?? "hires",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const { answer, status } = await takeDeposit(request, company);
  if (answer.status === "deposited") return redirect(answer.to);
  return data(answer, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown, matches }) =>
  titled(matches, (t) => `${t("new.title", { ns: "imports" })}, ${shown?.company.name ?? ""}`);

export default function NewImportPage() {
  const refused = useActionData<typeof action>();
  return <NewImport {...useLoaderData<typeof loader>()} refused={refused ?? null} />;
}
