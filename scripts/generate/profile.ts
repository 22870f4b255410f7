import type { Channel, Contract } from "#app/domain/hiring/hire.ts";
import type { Month } from "#app/domain/hiring/month.ts";

/** Where hires of a site live: a commune, how many come from it, the priority districts it hosts. */
export type Residence = {
  readonly commune: string;
  readonly weight: number;
  readonly districts?: readonly string[];
};

export type SiteHiring = {
  readonly code: string;
  readonly opens?: Month;
  readonly closes?: Month;
  readonly hiresPerMonth: number;
  readonly residences: readonly Residence[];
};

/** How a company hires from a month on. Shares in [0, 1]. */
export type Phase = {
  readonly from: Month;
  /** Residents of priority districts. */
  readonly priorityDistrict: number;
  readonly women: number;
  /** Hires with a scored test, a grid, an immersion or a simulation. */
  readonly skillsBased: number;
  /** Postings without a required diploma. */
  readonly noDiploma: number;
  readonly retention6: number;
};

export type Weighted<Value> = { readonly value: Value; readonly weight: number };

export type HiringProfile = {
  readonly sites: readonly SiteHiring[];
  /** In order; the first starts with the series. */
  readonly phases: readonly Phase[];
  readonly contracts: readonly Weighted<Contract>[];
  readonly channels: readonly Weighted<Channel>[];
  readonly occupations: readonly string[];
  /** The first month for which the company asks where people live within the commune. */
  readonly asksDistrictFrom: Month;
};

/** A header per column, in the order of the lines. */
export const GENERATED_HEADERS = [
  "mois_embauche",
  "site",
  "commune_residence",
  "qpv",
  "sexe",
  "type_contrat",
  "duree_cdd_mois",
  "diplome_exige",
  "mrs",
  "pmsmp_jours",
  "test_pratique",
  "entretien_structure",
  "cv_anonyme",
  "code_rome",
  "niveau_diplome",
  "niveau_usuel",
  "canal",
  "present_6_mois",
  "present_12_mois",
] as const;
