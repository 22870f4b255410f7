export type Flag = 0 | 1;

export interface CompanyTable {
  id: number;
  siren: string;
  name: string;
  naf: string;
  /** Sirene code of the headcount band ("31"). */
  headcountBand: string;
  /** SIREN of the head of the group; one contributor in disclosure control. */
  groupSiren: string | null;
  /** Who deposits for it, when an agent does. */
  agent: string | null;
  createdAt: string;
}

/** A site is known by its company and its own code; what it is comes with each file of sites. */
export interface SiteTable {
  companyId: number;
  id: number;
  code: string;
}

/** A line of a file of sites, located. The line of the active import is the site's profile. */
export interface SiteLineTable {
  companyId: number;
  importId: number;
  siteId: number;
  line: number;
  name: string | null;
  siret: string | null;
  commune: string;
  openedOn: string | null;
  closedOn: string | null;
  headcount: number | null;
  latitude: number | null;
  longitude: number | null;
  qpv: string | null;
  department: string | null;
  region: string | null;
  employmentZone: string | null;
  density: number | null;
  /** Index in VERDICTS. */
  rural: number;
  priorityDistrict: number;
  /** 0 once another file of sites replaced this line, or the import was undone. */
  active: Flag;
  displacedBy: number | null;
}

/** The last number given out for each kind of thing. */
export interface SequenceTable {
  name: string;
  last: number;
}

export interface EmployerTables {
  company: CompanyTable;
  site: SiteTable;
  siteLine: SiteLineTable;
  sequence: SequenceTable;
}
