import type { Month } from "#app/domain/hiring/month.ts";
import type { PlaceAnswer, Territory } from "#app/domain/territory/place.ts";
import { degrees } from "./prepare-cells.ts";
import type { KeptColumns } from "./prepare-columns.ts";
import { communeReader } from "./read-codes.ts";

/** How a home is told: by its commune, or by no more than its density class and whether it is in a district. */
export type HomeDetail = "commune" | "densityClass";

export type GeneralHome = {
  readonly qpv: string;
  readonly density: string;
  /** What was given of the home (a point, a commune) settles nothing. */
  readonly unplaced: boolean;
};

/** Replaces the point of a home, and its commune when that is asked, by what they say of the place. */
export function homeReader(
  { point, fields }: KeptColumns,
  detail: HomeDetail,
  territory: Territory,
) {
  const communeColumn = new Map(fields).get("commune_residence") ?? -1;

  return (record: readonly string[], month: Month, givenQpv: string): GeneralHome => {
    const commune = communeReader(record[communeColumn] ?? "").value;
    const position = point && pointOf(record, point);
    const answer = territory.locate({
      commune,
      qpv: givenQpv === "" ? null : givenQpv,
      density: null,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      month,
    });
    const home = { qpv: districtText(answer, givenQpv), density: String(answer.density ?? "") };
    const isPlaced = detail === "densityClass" ? home.density !== "" : home.qpv !== "";
    const isGiven = detail === "densityClass" ? commune !== null : position !== null;
    return { ...home, unplaced: isGiven && !isPlaced };
  };
}

function pointOf(record: readonly string[], columns: { latitude: number; longitude: number }) {
  const latitude = degrees(record[columns.latitude] ?? "");
  const longitude = degrees(record[columns.longitude] ?? "");
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** What the file gives stays; else the district's code, or "non". Near an edge and where no list answers: nothing. */
function districtText({ priorityDistrict }: PlaceAnswer, given: string): string {
  if (given !== "") return given;
  const { verdict, code } = priorityDistrict;
  if (verdict === "yes") return code ?? "oui";
  return verdict === "no" ? "non" : "";
}
