import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PreparePage } from "#app/components/browser-intake/prepare-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { territoryVersion } from "#app/platform/territory-version.server.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";
import { siteKeys } from "#db/queries/sites.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name } = await requireCompany(request, params.siren, "imports:write");
  const sites = await siteKeys(database(), siren);
  const version = territoryVersion(await nomenclatures(database()));
  return {
    company: { siren, name },
    hasSites: sites.size > 0,
    megabytes: config().uploadMegabytes,
    currentMonth: currentMonth(),
    territory: version && `/territory/${version}.json`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "prepare" })}, ${data?.company.name ?? ""}`);

export default function PrepareImport() {
  return <PreparePage {...useLoaderData<typeof loader>()} />;
}
