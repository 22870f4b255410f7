import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireCompany } from "#app/platform/access.server.ts";
import { takeDeposit } from "./companies.$siren.imports/take-deposit.server.ts";

/** The address is for the script of the deposit page; whoever opens it wants that page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "imports:write");
  return redirect(`/companies/${siren}/imports/new`);
}

/** The same deposit as the form of the page, answered as JSON: the browser shows how far the upload is meanwhile. */
export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const { answer, status } = await takeDeposit(request, company);
  return json(answer, { status });
}
