/** A commune as the nomenclatures that count describe it; null is what none says. */
export type PopulatedCommune = {
  readonly code: string;
  /** Of the population compared with: residents, labour force or job-seekers. */
  readonly people: number | null;
  /** How much of its area a commune is. */
  readonly residents: number;
  /** Class of the 7-level density grid. */
  readonly density: number | null;
  readonly zone: string | null;
};

/** A priority district, its people and the communes it lies in. */
export type PopulatedDistrict = {
  readonly people: number | null;
  readonly communes: readonly string[];
};
