import { regions } from "#app/domain/territory/regions.ts";
import { extractRows } from "#app/operations/load-embedded.ts";
import type { Residence } from "#scripts/generate/profile.ts";

/** How much of the panel works in each region. */
export const PANEL_REGIONS = [
  region("11", 30),
  region("84", 16),
  region("32", 10),
  region("93", 9),
  region("76", 8),
  region("75", 7),
  region("44", 6),
  region("52", 7),
  region("53", 6),
  region("28", 4),
  region("24", 2.5),
  region("27", 2.5),
  region("04", 1.6),
  region("01", 0.8),
  region("02", 0.5),
  region("94", 0.6),
  region("03", 0.4),
  region("06", 0.9),
];

export type PanelRegion = (typeof PANEL_REGIONS)[number];
export type PanelPlace = PanelRegion["places"][number];

/** A region of the panel, with the communes where its employers may stand. */
function region(code: string, weight: number) {
  const departments = regions.find((one) => one.code === code)?.departments ?? [];
  const places = extractRows().filter(({ commune }) =>
    departments.some((department) => commune.startsWith(department)),
  );
  return { code, weight, places: places.map((place) => ({ ...place, weight: sizeOf(place) })) };
}

/** Towns employ more than villages: by density class, 1 (dense) to 7. */
function sizeOf({ density }: { readonly density: number }): number {
  return [12, 4, 2, 1.5, 1, 0.5, 0.3][density - 1] ?? 1;
}

/** Where people who work in a commune live: half of them there, others in its employment zone, some further in the region. */
export function residencesAround(
  { commune, zone }: PanelPlace,
  { places }: PanelRegion,
): readonly Residence[] {
  return places.map((place) => ({
    commune: place.commune,
    weight: weightFrom(place, commune, zone) * place.weight,
    ...(place.districts.length > 0 ? { districts: place.districts } : {}),
  }));
}

function weightFrom(place: PanelPlace, commune: string, zone: string): number {
  if (place.commune === commune) return 30;
  return place.zone === zone ? 4 : 0.4;
}
