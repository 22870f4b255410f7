import type { MultiPolygon } from "#app/domain/territory/contour-index.ts";
import { generationOfCode, isOverseasDistrict } from "#app/domain/territory/district-generation.ts";
import { isInFrance, isMetropolitan } from "#app/domain/territory/ground.ts";
import { geographyYear, readCommuneCodes } from "./codes.ts";
import { type OfficialFile, OfficialFileRefused, type OfficialList } from "./official-file.ts";
import type { DistrictRow } from "./official-list.ts";
import { requireDistinct, requireRows } from "./table.ts";
import { readZip } from "./zip.ts";

export const LEAST_METROPOLITAN_DISTRICTS = 1_300;

/** Contours of priority districts (ANCT), from the archive's member in longitude and latitude; projected coordinates are refused. */
export function readDistrictContours({ name, bytes }: OfficialFile): OfficialList {
  const rows = featuresOf(geojsonMember(bytes)).map(readFeature);
  requireDistinct(rows.map(({ code }) => code));
  requireMetropolitan(rows);
  return { nomenclature: "priorityDistricts", vintage: geographyYear("", name), rows };
}

/** Refuses a list without the districts of metropolitan France. */
export function requireMetropolitan(rows: readonly Pick<DistrictRow, "code">[]): void {
  const metropolitan = rows.filter(({ code }) => !isOverseasDistrict(code)).length;
  requireRows(metropolitan, LEAST_METROPOLITAN_DISTRICTS, "metropolitan districts");
}

function geojsonMember(bytes: Uint8Array): unknown {
  const [member] = readZip(bytes, (name) => /_WGS84\.geojson$/i.test(name)).values();
  if (!member) throw new OfficialFileRefused("no member *_WGS84.geojson in the archive");
  try {
    return JSON.parse(new TextDecoder("utf-8").decode(member));
  } catch (error) {
    if (error instanceof SyntaxError) throw new OfficialFileRefused("truncated GeoJSON");
    throw error;
  }
}

type Feature = { properties?: Record<string, unknown> | null; geometry?: Geometry | null };
type Geometry = { type?: unknown; coordinates?: unknown };

function featuresOf(content: unknown): Feature[] {
  const features = (content as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new OfficialFileRefused("not a GeoJSON FeatureCollection");
  return features;
}

function readFeature({ properties, geometry }: Feature, place: number): DistrictRow {
  const code = String(properties?.code_qp ?? "");
  const feature = place + 1;
  if (generationOfCode(code) === null) {
    throw new OfficialFileRefused(`feature ${feature}: “${code}” is not a district's code`);
  }
  return {
    code,
    name: String(properties?.lib_qp ?? ""),
    communes: readCommuneCodes(String(properties?.insee_com ?? ""), feature),
    contour: readContour(code, geometry ?? {}),
  };
}

function readContour(code: string, { type, coordinates }: Geometry): MultiPolygon {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  if (!isMultiPolygon(polygons) || !/^(Multi)?Polygon$/.test(String(type))) {
    throw new OfficialFileRefused(`${code} has no polygon`);
  }
  const accepts = isOverseasDistrict(code) ? isInFrance : isMetropolitan;
  for (const [longitude = Number.NaN, latitude = Number.NaN] of polygons.flat(2)) {
    if (accepts({ longitude, latitude })) continue;
    throw new OfficialFileRefused(
      `${code} has a point at (${longitude}, ${latitude}): longitude and latitude in degrees expected, not projected`,
    );
  }
  return polygons;
}

function isMultiPolygon(value: unknown): value is MultiPolygon {
  return isListOf(value, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition)));
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(accepts);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);
}
