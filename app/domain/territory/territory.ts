import {
  type CommuneDirectory,
  type CommuneIdentity,
  communeDirectory,
  identifyCommune,
  isOverseas,
} from "./commune.ts";
import { type DistrictDirectory, districtDirectory } from "./district-directory.ts";
import { districtGeneration, isOverseasDistrict } from "./district-generation.ts";
import { type GivenDistrict, readGivenDistrict } from "./district-given.ts";
import { isInFrance, isMetropolitan, type Point } from "./ground.ts";
import { type EmploymentZones, type Nomenclatures, vintageLabel } from "./nomenclatures.ts";
import type { Place, PlaceAnomaly, PlaceAnswer, Territory } from "./place.ts";
import { districtFinding } from "./priority-district.ts";
import { firstOf, ruralFinding } from "./rural.ts";

/** Indexes the nomenclatures once; every question is then answered in memory. */
export function buildTerritory(nomenclatures: Nomenclatures): Territory {
  const { communes, density, employmentZones, priorityDistricts } = nomenclatures;
  const directory = communeDirectory(communes?.communes ?? [], communes?.former ?? []);
  const districts = priorityDistricts && districtDirectory(priorityDistricts, directory);
  const sources = { directory, density, employmentZones, districts };
  return {
    vintages: {
      communes: communes && vintageLabel(communes),
      density: density && vintageLabel(density),
      priorityDistricts: priorityDistricts && vintageLabel(priorityDistricts),
      employmentZones: employmentZones && vintageLabel(employmentZones),
    },
    locate: (place) => locate(sources, place),
  };
}

type Sources = {
  readonly directory: CommuneDirectory;
  readonly density: Nomenclatures["density"];
  readonly employmentZones: EmploymentZones | null;
  readonly districts: DistrictDirectory | null;
};

function locate({ directory, density, employmentZones, districts }: Sources, place: Place) {
  const identity = place.commune === null ? null : identifyCommune(directory, place.commune);
  const commune = identity?.status === "known" ? identity.commune : null;
  const codes = [place.commune, commune?.code].filter((code) => typeof code === "string");
  const point = pointOf(place);
  const given = readGivenDistrict(place.qpv);
  const overseas = isPlaceOverseas(commune?.department ?? place.commune, given, point);
  const generation = districtGeneration(place.month, overseas);

  const rural = ruralFinding(codes, place.density, density);
  // Contours and lists of the 2015 generation are not published in a form that can be loaded.
  const list = generation === 2024 ? districts : null;
  const district = districtFinding({
    given,
    commune: identity,
    point,
    generation,
    directory: list,
  });
  return {
    commune: commune?.code ?? null,
    department: commune?.department ?? null,
    region: commune?.region ?? null,
    employmentZone: employmentZones && firstOf(employmentZones.zones, codes),
    density: rural.density,
    rural: rural.rural,
    priorityDistrict: district.answer,
    anomalies: [...anomalyOf(identity), ...rural.anomalies, ...district.anomalies],
  } satisfies PlaceAnswer;
}

/** Coordinates that cannot be in France are no evidence of anything. */
function pointOf({ longitude, latitude }: Place): Point | null {
  if (longitude === null || latitude === null) return null;
  const point = { longitude, latitude };
  return isInFrance(point) ? point : null;
}

/** Overseas by the commune, else the district's code, else the point. */
function isPlaceOverseas(
  commune: string | null,
  given: GivenDistrict,
  point: Point | null,
): boolean {
  if (commune !== null) return isOverseas(commune);
  if (given.kind === "code") return isOverseasDistrict(given.code);
  return point !== null && !isMetropolitan(point);
}

function anomalyOf(identity: CommuneIdentity | null): PlaceAnomaly[] {
  if (identity?.status === "unknown") return ["unknownCommune"];
  return identity?.status === "split" ? ["splitCommune"] : [];
}
