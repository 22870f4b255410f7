import { type Month, yearOf } from "#app/domain/hiring/month.ts";
import type { PlaceAnomaly, PlaceAnswer, Territory } from "#app/domain/territory/place.ts";
import type { Remark } from "./cell.ts";

/** A remark on a line as a whole, with our field it bears on. */
export type LineRemark = { readonly field: string; readonly remark: Remark };

export type Located = { readonly answer: PlaceAnswer; readonly remarks: readonly LineRemark[] };

/** Distinct places remembered; past it all are forgotten, so that memory stays bounded. */
const REMEMBERED = 200_000;

/**
 * Asks the territory once per distinct residence. The year stands for the month: generations of districts and vintages of the
 * nomenclatures all change on 1 January.
 */
export function placeMemo(territory: Territory, communeField: string) {
  const communes = new Map<string | null, CommunePlaces>();
  let size = 0;

  function find(commune: string | null, qpv: string | null, density: number | null, month: Month) {
    const places = communes.get(commune) ?? placesOf(commune);
    if (places.qpv !== qpv) turnTo(places, qpv);
    const moment = yearOf(month) * 8 + (density ?? 0);
    return (
      places.moments.get(moment) ??
      remember(places.moments, moment, { commune, qpv, density, month })
    );
  }

  function placesOf(commune: string | null): CommunePlaces {
    const moments = new Map<number, Located>();
    const places = { qpv: null, moments, all: new Map<string | null, Moments>([[null, moments]]) };
    communes.set(commune, places);
    return places;
  }

  function remember(moments: Moments, moment: number, residence: Residence): Located {
    const answer = territory.locate({ ...residence, latitude: null, longitude: null });
    const located = { answer, remarks: placeRemarks(answer, residence.commune, communeField) };
    if (size >= REMEMBERED) communes.clear();
    size = size >= REMEMBERED ? 0 : size + 1;
    moments.set(moment, located);
    return located;
  }

  return find;
}

type Moments = Map<number, Located>;

/** What was found for a commune; the places of the last QPV answer are at hand, since lines of one commune mostly agree. */
type CommunePlaces = {
  qpv: string | null;
  moments: Moments;
  readonly all: Map<string | null, Moments>;
};

function turnTo(places: CommunePlaces, qpv: string | null): void {
  const moments = places.all.get(qpv) ?? new Map<number, Located>();
  places.all.set(qpv, moments);
  places.qpv = qpv;
  places.moments = moments;
}

type Residence = {
  readonly commune: string | null;
  readonly qpv: string | null;
  readonly density: number | null;
  readonly month: Month;
};

const NONE: readonly LineRemark[] = [];

/** What the territory finds odd, to check by its author. */
export function placeRemarks(
  { anomalies }: PlaceAnswer,
  commune: string | null,
  communeField: string,
): readonly LineRemark[] {
  if (anomalies.length === 0) return NONE;
  return anomalies.map((anomaly) => ({
    field: fieldOf(anomaly, communeField),
    remark: { severity: "toCheck", ...reason(anomaly, commune) },
  }));
}

function fieldOf(anomaly: PlaceAnomaly, communeField: string): string {
  if (anomaly === "densityDisagrees") return "classe_densite";
  return anomaly === "unknownCommune" || anomaly === "splitCommune" ? communeField : "qpv";
}

/** A postcode of Paris, Lyon or Marseille shows; it is named, and not translated on a guess. */
function reason(anomaly: PlaceAnomaly, commune: string | null) {
  const expected = anomaly === "unknownCommune" ? arrondissementOf(commune ?? "") : null;
  return expected === null ? { problem: anomaly } : { problem: "postcodeGiven", expected };
}

function arrondissementOf(postcode: string): string | null {
  if (/^750(0[1-9]|1\d|20)$/.test(postcode)) return `751${postcode.slice(3)}`;
  if (/^6900[1-9]$/.test(postcode)) return `6938${postcode.slice(4)}`;
  return /^130(0[1-9]|1[0-6])$/.test(postcode) ? `132${postcode.slice(3)}` : null;
}
