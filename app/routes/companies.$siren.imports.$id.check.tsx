import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckPage } from "#app/components/imports/check-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { type Coarsening, coarsenDraft } from "#app/operations/import/coarsen-draft.ts";
import { keepState } from "#app/operations/import/desk.ts";
import { publishDraft, repairsToAgree } from "#app/operations/import/publish-draft.ts";
import { type CompanyVisit, requireCompany } from "#app/platform/access.server.ts";
import { checkedDraft } from "./companies.$siren.imports/checked-draft.server.ts";
import { readBriefly } from "./companies.$siren.imports/read-briefly.server.ts";
import { type DraftVisit, visitDraft } from "./companies.$siren.imports/visit.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitStaged(company, params.id);
  return {
    ...{ siren: visit.company.siren, home: visit.home, kind: visit.deposit.kind },
    ...(await checkedDraft(visit)),
    toAgree: repairsToAgree(visit.deposit.report),
  };
}

/** Publishes: pressed twice, or sent again, it is done once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitStaged(company, params.id);
  const form = await request.formData();
  if (form.get("intent") === "coarsen") {
    const asked = COARSENINGS.find((one) => one === form.get("precision"));
    if (asked) await coarsenDraft(visit.desk.connection.db, visit.deposit, asked);
    return redirect(`${visit.home}/check`);
  }
  const repair = REPAIRS.get(String(form.get("intent") ?? ""));
  if (repair) {
    await readWithout(visit, repair.refused);
    return redirect(`${visit.home}/progress`);
  }
  const reason = String(form.get("rejectsReason") ?? "").trim();
  const published = await publishDraft(visit.desk, visit.company.siren, visit.deposit.publicId, {
    by: visit.company.account.id,
    agreed: form.getAll("agreed").map(String),
    confirmOverlap: form.has("confirmOverlap"),
    rejectsReason: reason === "" ? null : reason.slice(0, 1000),
  });
  if (published.status === "published") {
    return redirect(`/companies/${visit.company.siren}/imports/${published.importId}/receipt`);
  }
  if (published.status === "notFound") return redirect(visit.home);
  return data(published, { status: 422 });
}

/** Leaving lost zeros as they are, or restoring them after all: the file is read again. */
const REPAIRS = new Map([
  ["leaveRepairs", { refused: ["lostZero"] }],
  ["restoreRepairs", { refused: [] }],
]);

async function readWithout(visit: DraftVisit, refusedRepairs: readonly string[]) {
  const { desk, deposit, state } = visit;
  const choices = { ...state.choices, refusedRepairs };
  await keepState(desk, deposit, { ...state, choices });
  await readBriefly(visit);
}

const COARSENINGS: readonly Coarsening[] = ["quarter", "zone", "both"];

async function visitStaged(company: CompanyVisit, id: string | undefined): Promise<DraftVisit> {
  const visit = await visitDraft(company, id);
  if (visit.deposit.status !== "staged") throw redirect(visit.home);
  return visit;
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "importCheck" }));

export default function Check() {
  const answer = useActionData<typeof action>();
  return <CheckPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
