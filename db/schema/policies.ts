/** What a company decided about its recruitment or its sites. */
export interface PolicyTable {
  companyId: number;
  id: number;
  publicId: string;
  name: string;
  /** An id of the catalogue of kinds. */
  kind: string;
  description: string;
  /** First month under the policy; sites may have their own. */
  startsOn: number;
  /** Last month under the policy; null while it lasts. */
  endsOn: number | null;
  /** JSON: ids of the indicators it should change, the first one above all. */
  indicators: string;
  /** An indicator that it cannot have changed, to be found unchanged; null when none was named. */
  untouched: string | null;
  /** JSON: ROME codes; empty for every occupation. */
  occupations: string;
  /** JSON: answers to the windfall question; null when it was not asked. */
  windfall: string | null;
  createdBy: number | null;
  createdAt: string;
  changedAt: string;
}

/** A site in the scope of a policy, and its own first month; a policy without any is for every site. */
export interface PolicySiteTable {
  companyId: number;
  policyId: number;
  siteId: number;
  startsOn: number;
}

/** What was to be estimated, kept before it was, and then what was found. */
export interface EstimateTable {
  companyId: number;
  id: number;
  policyId: number;
  indicator: string;
  /** SHA-256 of the question: the same question has the same answer. */
  fingerprint: string;
  /** JSON: estimand, window, sites compared. */
  plan: string;
  plannedAt: string;
  /** JSON: the answer; null until it is computed. */
  answer: string | null;
  answeredAt: string | null;
}

export interface PolicyTables {
  policy: PolicyTable;
  policySite: PolicySiteTable;
  estimate: EstimateTable;
}
