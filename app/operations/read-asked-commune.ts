import { foldCommuneName } from "#app/domain/territory/commune-name.ts";
import { type FoundCommune, findCommunes } from "#db/queries/employment-zones.ts";
import { counting, nomenclatures } from "#db/queries/nomenclatures.ts";
import type { Db } from "#db/schema.ts";

/** Where a commune typed on a page leads: to its zone, to a choice between namesakes, to nothing, or to a zone not loaded. */
export type AskedCommune =
  | { readonly status: "none" }
  | { readonly status: "found"; readonly commune: FoundCommune; readonly zone: string }
  | { readonly status: "noZone"; readonly commune: FoundCommune }
  | { readonly status: "unknown"; readonly text: string }
  | { readonly status: "namesakes"; readonly communes: readonly FoundCommune[] };

const MOST_NAMESAKES = 8;

/** Finds a commune by its code or its name, accents, capitals and hyphens apart. */
export async function readAskedCommune(db: Db, text: string): Promise<AskedCommune> {
  if (text === "") return { status: "none" };

  const kept = await nomenclatures(db);
  const [zones, communes] = [counting(kept, "employmentZones"), counting(kept, "communes")];
  if (!zones || !communes) return { status: "unknown", text };

  const folded = foldCommuneName(text).replace(/\s+/g, " ");
  const found = await findCommunes(
    db,
    { zones: zones.id, communes: communes.id },
    { code: text.toUpperCase(), names: [folded, folded.replaceAll(" ", "-")] },
  );
  const [commune, ...others] = found;
  if (!commune) return { status: "unknown", text };
  if (others.length > 0) {
    return { status: "namesakes", communes: found.slice(0, MOST_NAMESAKES) };
  }
  const { zone } = commune;
  return zone === null ? { status: "noZone", commune } : { status: "found", commune, zone };
}
