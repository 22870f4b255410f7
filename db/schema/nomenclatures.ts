import type { Flag } from "./employers.ts";

export type NomenclatureName =
  | "communes"
  | "density"
  | "priorityDistricts"
  | "employmentZones"
  | "frr"
  | "communeMovements"
  | "districtPopulation"
  | "districtLabourForce"
  | "districtJobSeekers"
  | "communeLabourForce"
  | "communeJobSeekers";

/** One official list by vintage; the newest geography counts unless a date asks for an earlier one. */
export interface NomenclatureTable {
  id: number;
  name: NomenclatureName;
  vintage: string;
  rows: number;
  sha256: string;
  /** Official name of the file, or "embedded". */
  source: string;
  loadedAt: string;
  /** 1 for the hand-made extract, which answers for its communes only. */
  extract: Flag;
}

export interface CommuneTable {
  nomenclatureId: number;
  code: string;
  name: string;
  /** Lower case, without accents: searches read it, and sorts. */
  folded: string;
  department: string;
  region: string;
  population: number | null;
  /** The commune of an arrondissement (Paris, Lyon, Marseille). */
  parent: string | null;
}

/** Former codes: one row where communes merged, several where one was split. */
export interface FormerCommuneTable {
  nomenclatureId: number;
  former: string;
  current: string;
}

export interface CommuneDensityTable {
  nomenclatureId: number;
  commune: string;
  density: number;
  population: number | null;
}

export interface CommuneZoneTable {
  nomenclatureId: number;
  commune: string;
  zone: string;
}

export interface EmploymentZoneTable {
  nomenclatureId: number;
  code: string;
  name: string;
}

export interface PriorityDistrictTable {
  nomenclatureId: number;
  code: string;
  name: string;
  /** Communes it lies in, "02571,02691". */
  communes: string;
  /** JSON of GeoJSON MultiPolygon coordinates (WGS 84); null when only the list is loaded. */
  contour: string | null;
  /** Of its residents, labour force or job-seekers, as the nomenclature says; null when it is not known. */
  population: number | null;
}

/** Labour force or job-seekers of a commune, as the nomenclature says; null when the file masks them. */
export interface CommuneCountTable {
  nomenclatureId: number;
  commune: string;
  people: number | null;
}

/** "FRR", "FRR+" … as published. */
export interface CommuneFrrTable {
  nomenclatureId: number;
  commune: string;
  status: string;
}

export interface NomenclatureTables {
  nomenclature: NomenclatureTable;
  commune: CommuneTable;
  formerCommune: FormerCommuneTable;
  communeDensity: CommuneDensityTable;
  communeZone: CommuneZoneTable;
  employmentZone: EmploymentZoneTable;
  priorityDistrict: PriorityDistrictTable;
  communeFrr: CommuneFrrTable;
  communeCount: CommuneCountTable;
}
