import type { LoaderFunctionArgs } from "@remix-run/node";
import { packTerritory } from "#app/intake/prepare-territory.ts";
import { notFound } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { territoryVersion } from "#app/platform/territory-version.server.ts";
import { loadNomenclatures, nomenclatures } from "#db/queries/nomenclatures.ts";

/** The official lists that a browser needs to place homes by itself. Public, and kept for good: its name is its vintage. */
export async function loader({ params }: LoaderFunctionArgs) {
  const version = territoryVersion(await nomenclatures(database()));
  if (version === null || params.version !== `${version}.json`) throw notFound();

  const packed = packTerritory(await loadNomenclatures(database()));
  return new Response(JSON.stringify(packed), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
