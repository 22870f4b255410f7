import { createHash } from "node:crypto";
import { counting, type KeptNomenclature } from "#db/queries/nomenclatures.ts";
import type { NomenclatureName } from "#db/schema/nomenclatures.ts";

const NAMES = [
  "communes",
  "communeMovements",
  "density",
  "priorityDistricts",
] as const satisfies readonly NomenclatureName[];

/** Names the lists that count today: another vintage has another name, so that what bears this one never changes. Null when none is loaded. */
export function territoryVersion(kept: readonly KeptNomenclature[]): string | null {
  const counted = NAMES.flatMap((name) => counting(kept, name) ?? []);
  if (counted.length === 0) return null;

  const districts = counting(kept, "priorityDistricts")?.vintage ?? "none";
  const lists = counted.map(({ name, vintage, sha256 }) => [name, vintage, sha256]);
  const hash = createHash("sha256").update(JSON.stringify(lists)).digest("hex").slice(0, 16);
  return `${districts.replace(/[^\w-]/g, "")}-${hash}`;
}
