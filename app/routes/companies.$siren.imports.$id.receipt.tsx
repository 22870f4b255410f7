import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReceiptPage } from "#app/components/imports/receipt-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import type { IntakeReport } from "#app/intake/issue.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { shortReport } from "#app/intake/report.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mayInCompany } from "#app/platform/policy.ts";
import { hasSignedInRecently, mailProof } from "#app/platform/step-up.server.ts";
import { authorsOf } from "#db/queries/import-authors.ts";
import { depositRow } from "./companies.$siren.imports/deposit-row.server.ts";
import { visitDeposit } from "./companies.$siren.imports/visit.server.ts";

/** What came of a deposit that is over: published, undone, or refused. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:read");
  const { deposit, state, desk, home } = await visitDeposit(company, params.id);
  const isOver = ["published", "withdrawn", "refused"].includes(deposit.status);
  if (!isOver) throw redirect(home);

  const plan = JSON.parse(deposit.plan ?? "null") as ReadingPlan | null;
  const report = JSON.parse(deposit.report ?? "null") as IntakeReport | null;
  return {
    company: { siren: company.siren, name: company.name },
    home,
    deposit: depositRow(deposit, await authorsOf(database(), [deposit])),
    ...{ sha256: deposit.sha256, bytes: deposit.bytes },
    encoding: deposit.encoding,
    separator: deposit.separator,
    columns: plan ? mappedColumns(plan) : [],
    reason: plan?.rejectsReason ?? null,
    report: report && shortReport(report, 3),
    hasRejects: deposit.rejected > 0 && state !== null && desk.spool.find(state.spoolId) !== null,
    mayWrite: mayInCompany(company.role, "imports:write"),
    isRecent: await hasSignedInRecently(request),
    wasSentBack: new URL(request.url).searchParams.has("undo"),
  };
}

/** Sends whoever would undo the deposit, and signed in long ago, a link that brings them back here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const { home } = await visitDeposit(company, params.id);
  const intent = (await request.formData()).get("intent");
  if (intent !== "prove") throw new Response(null, { status: 400 });
  return mailProof(request, `${home}/receipt`);
}

function mappedColumns({ columns, headers }: ReadingPlan) {
  return Object.entries(columns).flatMap(([field, index]) =>
    index === null ? [] : [{ field, header: headers[index] ?? "" }],
  );
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "importReceipt" })}, ${data?.company.name ?? ""}`);

export default function Receipt() {
  const { wasSentBack, ...receipt } = useLoaderData<typeof loader>();
  const sentBack = wasSentBack && !receipt.isRecent ? { kind: "notRecent" as const } : null;
  return <ReceiptPage {...receipt} proof={useActionData<typeof action>() ?? sentBack} />;
}
