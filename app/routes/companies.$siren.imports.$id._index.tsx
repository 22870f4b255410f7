import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StoppedDraft } from "#app/components/imports/stopped-draft.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { holdDraft } from "#app/operations/import/desk.ts";
import { dropDeposit } from "#app/operations/import/drop-deposit.ts";
import { undoImport } from "#app/operations/import/undo-import.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { hasSignedInRecently } from "#app/platform/step-up.server.ts";
import { authorsOf } from "#db/queries/import-authors.ts";
import { depositRow } from "./companies.$siren.imports/deposit-row.server.ts";
import { nextStep } from "./companies.$siren.imports/next-step.server.ts";
import { isTaken, visitDeposit } from "./companies.$siren.imports/visit.server.ts";

/** Goes where the deposit is; a draft that cannot go on says why. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:read");
  const visit = await visitDeposit(company, params.id);
  const step = nextStep(visit);
  if (step) throw redirect(`${visit.home}/${step}`);

  const { deposit } = visit;
  const authors = await authorsOf(database(), [deposit]);
  return {
    company: { siren: company.siren, name: company.name },
    deposit: depositRow(deposit, authors),
    takenBy: isTaken(visit) ? (authors.get(deposit.heldBy ?? 0) ?? "") : null,
  };
}

/** POST with an intent, or DELETE to undo: undoing twice changes nothing, and asks for a recent sign-in. */
export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDeposit(company, params.id);
  const { deposit, desk, home } = visit;
  const list = `/companies/${company.siren}/imports`;
  const intent = request.method === "DELETE" ? "undo" : (await request.formData()).get("intent");
  if (intent === "take") {
    await holdDraft(desk, deposit, company.account.id);
    return redirect(home);
  }
  if (intent === "drop" && isTaken(visit)) return redirect(home);
  if (intent === "drop") {
    await dropDeposit(desk, company.siren, deposit.publicId);
    return redirect(list);
  }
  if (intent !== "undo") throw new Response(null, { status: 400 });
  if (!(await hasSignedInRecently(request))) return redirect(`${home}/receipt?undo`);
  await undoImport(desk.connection, company.siren, deposit.publicId, { by: company.account.id });
  return redirect(`${home}/receipt`);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("draft.title", { ns: "imports" })}, ${data?.company.name ?? ""}`);

export default function Deposit() {
  return <StoppedDraft {...useLoaderData<typeof loader>()} />;
}
