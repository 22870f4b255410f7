import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/layout/page-title.ts";
import { DeskPage } from "#app/components/release-admin/desk-page.tsx";
import { type DeskRelease, readReleaseDesk } from "#app/operations/releases/release-desk.ts";
import { requirePlatform } from "#app/platform/access.server.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { prepare } from "./admin.releases/prepare.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePlatform(request, "releases:write");
  const { releases, quarters } = await readReleaseDesk(database(), currentMonth());
  return { releases: releases.map(line), quarters };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requirePlatform(request, "releases:write");
  const period = String((await request.formData()).get("period") ?? "");
  return prepare({ period, by: id, erratum: null });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "releaseAdmin" }));

export default function Releases() {
  const { releases, quarters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <DeskPage {...{ releases, quarters, answer }} />;
}

function line({ state, record }: DeskRelease) {
  const { id, period, revision, preparedAt, publishedAt } = record;
  return { id, period, revision, preparedAt, publishedAt, state };
}
