import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/layout/page-title.ts";
import { FilePage } from "#app/components/release-admin/file-page.tsx";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import { readReleaseFile } from "#app/operations/releases/release-file.ts";
import { notFound, requirePlatform } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { hasSignedInRecently, mailProof, notRecent } from "#app/platform/step-up.server.ts";
import type { Account } from "#db/queries/accounts.ts";
import type { ReleaseRecord } from "#db/queries/release-records.ts";
import { prepare } from "./admin.releases/prepare.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requirePlatform(request, "releases:write");
  const file = await readReleaseFile(database(), params.id ?? "");
  if (!file) throw notFound();

  const { record, ...rest } = file;
  const { id, period, revision, preparedAt, publishedAt, reason, manifestSha256 } = record;
  return {
    ...rest,
    ...{ id, period, revision, preparedAt, publishedAt, reason, manifestSha256 },
    preparedByOperator: record.preparedByOperator,
    preparer: preparerOf(record, account),
    isRecent: await hasSignedInRecently(request),
    secondsRunning: Math.max(0, Math.round((Date.now() - Date.parse(preparedAt)) / 1000)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requirePlatform(request, "releases:write");
  const file = await readReleaseFile(database(), params.id ?? "");
  if (!file) throw notFound();

  const form = await request.formData();
  const [{ record }, { id: by }] = [file, account];
  switch (form.get("intent")) {
    case "publish":
      return publish(request, record.id, account, form);
    case "prove":
      return mailProof(request, `/admin/releases/${record.id}`);
    case "again":
      return prepare({ period: record.period, by, erratum: record.reason, again: true });
    case "erratum":
      return correct(record, account, form);
    default:
      throw data(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) =>
  titled(matches, (t) => t("file.tab", { ns: "releaseAdmin", release: loaded?.id ?? "" }));

export default function ReleaseFilePage() {
  const file = useLoaderData<typeof loader>();
  return <FilePage file={file} answer={useActionData<typeof action>() ?? null} />;
}

/** Who prepared without an account is another one than whoever reads the page. */
function preparerOf({ preparedBy, preparedByOperator }: ReleaseRecord, { id }: Account) {
  if (preparedBy === id) return "self" as const;
  const isKnown = preparedBy !== null || preparedByOperator !== null;
  return isKnown ? ("other" as const) : ("unknown" as const);
}

/** Publishes exactly what the person read and confirmed, shortly after they proved who they are. */
async function publish(request: Request, id: string, { id: by }: Account, form: FormData) {
  if (!(await hasSignedInRecently(request))) return notRecent();
  if (form.get("confirmed") !== "1") {
    return data({ kind: "unconfirmed" as const }, { status: 422 });
  }
  const manifestSha256 = String(form.get("manifestSha256") ?? "");
  const outcome = await publishRelease(database(), id, { by, manifestSha256 });
  return outcome.status === "published"
    ? redirect(`/admin/releases/${id}`)
    : data({ kind: "notPublished" as const, reason: outcome.reason }, { status: 409 });
}

async function correct({ period }: ReleaseRecord, { id: by }: Account, form: FormData) {
  const erratum = String(form.get("reason") ?? "").trim();
  const isFit = erratum !== "" && erratum.length <= LONGEST_REASON;
  return isFit
    ? prepare({ period, by, erratum })
    : data({ kind: "reasonMissing" as const }, { status: 422 });
}

/** Characters: it is printed beside every corrected release. */
const LONGEST_REASON = 500;
