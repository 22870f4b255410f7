import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { expectedText, issueBody } from "#app/locales/issue-text.ts";
import { rejectedLines } from "#app/operations/import/rejected-lines.ts";
import { notFound, requireCompany } from "#app/platform/access.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { isTaken, visitDeposit } from "./companies.$siren.imports/visit.server.ts";

/** `lignes-rejetees.csv`: the rejected lines as they were, with why; corrected, it is deposited as it is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await requireCompany(request, params.siren, "imports:write");
  const visit = await visitDeposit(company, params.id);
  const { desk, deposit } = visit;
  const language = languageOf(request, company.account.language);
  const lines = isTaken(visit)
    ? null
    : await rejectedLines(desk, company.siren, deposit.publicId, {
        motive: (issue) => issueBody(issue, language),
        expected: (issue) => expectedText(issue, language) ?? "",
      });
  if (!lines) throw notFound();

  const content = Readable.from(lines, { objectMode: false });
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="lignes-rejetees.csv"',
    },
  });
}
