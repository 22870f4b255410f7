import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FoundFile } from "#app/components/imports/found-file.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { ENCODINGS } from "#app/intake/encoding.ts";
import { confirmStep, reopenWith } from "#app/operations/import/draft-choices.ts";
import { lookThrough } from "#app/operations/import/look-through.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { visitDraft } from "./companies.$siren.imports/visit.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const { deposit, file, home } = await visitDraft(company, params.id);
  const { inspection, facts, source } = file;
  const common = { siren: company.siren, home, fileName: deposit.fileName, kind: deposit.kind };
  if (inspection.status === "refused") return { ...common, found: null, issues: inspection.issues };

  const { plan, preview, encoding } = inspection;
  return {
    ...common,
    mode: deposit.mode,
    issues: inspection.issues.filter(({ problem }) => problem !== "missingColumn"),
    found: {
      encoding: plan.encoding,
      separator: plan.separator,
      samples: encoding.samples,
      headerLine: preview[0]?.line ?? 1,
      headers: plan.headers,
      bytes: facts.bytes,
      first: preview.slice(1, 4),
      ...(await lookThrough(source, facts.bytes, plan)),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDraft(company, params.id);
  const form = await request.formData();
  if (form.get("intent") === "reread") {
    const encoding = ENCODINGS.find((known) => known === form.get("encoding"));
    const separator = [";", ",", "\t", "|"].find((known) => known === form.get("separator"));
    await reopenWith(visit.desk, visit, {
      ...(encoding && { encoding }),
      ...(separator && { separator }),
    });
    return redirect(`${visit.home}/file`);
  }
  await confirmStep(visit.desk, visit, "file");
  return redirect(`${visit.home}/columns`);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("file.title", { ns: "imports" }));

export default function FilePage() {
  return <FoundFile {...useLoaderData<typeof loader>()} />;
}
