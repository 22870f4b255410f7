import type { DepositAnswer } from "#app/components/imports/deposit-answer.ts";
import type { Issue } from "#app/intake/issue.ts";
import { FILE_KINDS, type FileKind } from "#app/intake/reading.ts";
import { type Deposited, depositFile } from "#app/operations/import/deposit-file.ts";
import type { CompanyVisit } from "#app/platform/access.server.ts";
import { config } from "#app/platform/config.server.ts";
import { readUpload } from "#app/platform/uploads.server.ts";
import { desk, mostBytes } from "./desk.server.ts";

type Taken = { readonly answer: DepositAnswer; readonly status: number };

/** Room for the other fields of the form and its boundaries. */
const FORM_BYTES = 100_000;

/** Takes in the file of a deposit form: 413 over the limit, 422 when it cannot be read; then nothing of it is kept. */
export async function takeDeposit(request: Request, company: CompanyVisit): Promise<Taken> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes() + FORM_BYTES) {
    return tooLarge();
  }
  const open = await desk();
  const { fields, file } = await readUpload(request, open.spool.take);
  if (!file) return refused(422, [fileIssue("noFile")]);

  const deposited = await depositFile(open, {
    siren: company.siren,
    kind: kindOf(fields.kind),
    mode: fields.mode === "append" ? "append" : "replace",
    spooled: file,
    by: company.account.id,
  });
  return takenOf(deposited, company.siren);
}

function kindOf(text: string | undefined): FileKind {
  return FILE_KINDS.find((kind) => kind === text) ?? "hires";
}

function takenOf(deposited: Deposited, siren: string): Taken {
  if (deposited.status === "tooLarge") return tooLarge();
  if (deposited.status === "refused") return refused(422, deposited.issues);
  const to = `/companies/${siren}/imports/${deposited.importId}/file`;
  return { answer: { status: "deposited", to }, status: 200 };
}

function tooLarge(): Taken {
  return refused(413, [fileIssue("fileTooLarge", String(config().uploadMegabytes))]);
}

function refused(status: number, issues: readonly Issue[]): Taken {
  return { answer: { status: "refused", issues }, status };
}

function fileIssue(problem: string, expected?: string): Issue {
  const file = { line: null, column: null, value: null } as const;
  const issue: Issue = { problem, severity: "blocking", ...file };
  return expected === undefined ? issue : { ...issue, expected };
}
