import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { titled } from "#app/components/layout/page-title.ts";
import { LoadCommand } from "#app/components/reference/load-command.tsx";
import { NomenclatureTable } from "#app/components/reference/nomenclature-table.tsx";
import { requireSession } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSession(request);
  const kept = await nomenclatures(database());
  return {
    kept: kept.map(({ id, name, vintage, rows, sha256, source, loadedAt, extract }) => ({
      id,
      name,
      vintage,
      rows,
      sha256,
      source,
      loadedAt,
      extract: extract === 1,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "reference" }));

export default function Reference() {
  const { t } = useTranslation("reference");
  const { kept } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      {kept.some(({ extract }) => extract) && (
        <section className="notice grid gap-1">
          <h2 className="text-lg">{t("extractTitle")}</h2>
          <p>{t("extractLead")}</p>
        </section>
      )}
      <NomenclatureTable kept={kept} />
      <LoadCommand />
    </div>
  );
}
