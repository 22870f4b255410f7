import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImplantationPage } from "#app/components/implantation/implantation-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import { readImplantation } from "#app/operations/read-implantation.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren } = await requireCompany(request, params.siren, "policies:read");
  const asked = readImplantationChoice(new URL(request.url).searchParams);
  return {
    home: `/companies/${siren}/policies`,
    ...asked,
    ...(await readImplantation(database(), siren, asked.choice)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "implantation" }));

export default function Implantation() {
  return <ImplantationPage {...useLoaderData<typeof loader>()} />;
}
