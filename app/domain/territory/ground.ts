/** Metres in a degree of latitude, on a sphere of 6,371,008.8 m (mean radius of the Earth, IUGG). */
export const METRES_PER_DEGREE = 111_195.08;

/** Within this distance of an edge, in metres, coordinates do not settle on which side a home is. */
export const UNCERTAIN_BAND = 10;

/** Outside a district, the distance to its edge is told up to this many metres. */
export const NEAR_EDGE = 100;

const CELLS_PER_DEGREE = 100;

/** The number of a cell of 0.01° by 0.01°: below 2^31, so that it stays a small integer. */
export function cellKey(column: number, row: number): number {
  return column * 180 * CELLS_PER_DEGREE + row;
}

export function cellColumn(longitude: number): number {
  return Math.floor((longitude + 180) * CELLS_PER_DEGREE);
}

export function cellRow(latitude: number): number {
  return Math.floor((latitude + 90) * CELLS_PER_DEGREE);
}

export type Point = { readonly longitude: number; readonly latitude: number };

/** West, south, east, north of metropolitan France, and of the overseas lands, in degrees. */
const METROPOLITAN = [-5.5, 41.2, 9.8, 51.3] as const;
const OVERSEAS: readonly (readonly [number, number, number, number])[] = [
  [-63.3, 14.2, -60.6, 18.3], // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [-54.8, 2, -51.4, 6], // Guyane
  [55, -21.6, 56, -20.7], // La Réunion
  [44.8, -13.2, 45.5, -12.4], // Mayotte
  [-56.6, 46.6, -56, 47.3], // Saint-Pierre-et-Miquelon
  [-155.5, -28.5, -134, -7.5], // Polynésie française
  [158, -23.5, 172.5, -18], // Nouvelle-Calédonie
  [-178.4, -14.6, -175.9, -13], // Wallis-et-Futuna
];

export function isMetropolitan(point: Point): boolean {
  return isWithin(point, METROPOLITAN);
}

/** Whether a point can be in France at all: (0, 0), swapped axes and projected coordinates cannot. */
export function isInFrance(point: Point): boolean {
  return isMetropolitan(point) || OVERSEAS.some((box) => isWithin(point, box));
}

function isWithin(
  { longitude, latitude }: Point,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
