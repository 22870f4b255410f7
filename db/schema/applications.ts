import type { Flag } from "./employers.ts";

/** How many applicants of a site × month reached a stage, and how many of them are of each group; null is what was not said. */
export interface ApplicationCountTable {
  companyId: number;
  importId: number;
  siteId: number;
  /** Month of the application, whenever the stage was reached. */
  month: number;
  /** Index in STAGES (app/domain/applications/stages.ts). */
  stage: number;
  total: number;
  women: number | null;
  men: number | null;
  district: number | null;
  noDistrict: number | null;
  rural: number | null;
  notRural: number | null;
  /** 0 until the import is published, once another one took its place, or when it was undone. */
  active: Flag;
  /** The import whose publication put it aside: undoing that one brings it back. */
  displacedBy: number | null;
}

export interface ApplicationTables {
  applicationCount: ApplicationCountTable;
}
