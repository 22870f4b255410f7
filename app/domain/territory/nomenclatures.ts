import type { Commune, FormerCommune } from "./commune.ts";
import type { MultiPolygon } from "./contour-index.ts";

/** An official list and its vintage. An extract answers for the communes it names and for no other. */
export type Loaded<Content> = Content & { readonly vintage: string; readonly extract: boolean };

export type PriorityDistrict = {
  readonly code: string;
  /** Communes it lies in, as the list spells them. */
  readonly communes: readonly string[];
  /** Null when only the list is loaded. */
  readonly contour: MultiPolygon | null;
};

export type DensityGrid = Loaded<{
  /** Commune → density class, 1 to 7. */
  readonly classes: ReadonlyMap<string, number>;
}>;

export type EmploymentZones = Loaded<{
  /** Commune → zone, four characters. */
  readonly zones: ReadonlyMap<string, string>;
}>;

export type DistrictList = Loaded<{
  readonly districts: readonly PriorityDistrict[];
  /** Communes an extract answers for; null for a whole list. */
  readonly covered: ReadonlySet<string> | null;
}>;

/** What is loaded; null for a nomenclature that is not. */
export type Nomenclatures = {
  readonly communes: Loaded<{
    readonly communes: readonly Commune[];
    readonly former: readonly FormerCommune[];
  }> | null;
  readonly density: DensityGrid | null;
  readonly employmentZones: EmploymentZones | null;
  readonly priorityDistricts: DistrictList | null;
};

/** The vintage as answers carry it: an extract says so. */
export function vintageLabel({ vintage, extract }: Loaded<unknown>): string {
  return extract ? `${vintage}-extract` : vintage;
}
