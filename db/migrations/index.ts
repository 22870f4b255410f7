import type { Migration } from "kysely";
import * as employers from "./0001_employers.ts";
import * as nomenclatures from "./0002_nomenclatures.ts";
import * as imports from "./0003_imports.ts";
import * as hires from "./0004_hires.ts";
import * as accounts from "./0005_accounts.ts";
import * as audit from "./0006_audit.ts";
import * as importDrafts from "./0007_import_drafts.ts";
import * as policies from "./0008_policies.ts";
import * as referenceShares from "./0009_reference_shares.ts";
import * as apiTokens from "./0010_api_tokens.ts";
import * as releases from "./0011_releases.ts";
import * as apiTokenNames from "./0013_api_token_names.ts";
import * as applications from "./0014_applications.ts";
import * as releaseOperator from "./0016_release_operator.ts";
import * as communeCounts from "./0017_commune_counts.ts";

/** Every migration, in order. Never edited after a release: a change is a new one. */
export const migrations: Record<string, Migration> = {
  "0001_employers": employers,
  "0002_nomenclatures": nomenclatures,
  "0003_imports": imports,
  "0004_hires": hires,
  "0005_accounts": accounts,
  "0006_audit": audit,
  "0007_import_drafts": importDrafts,
  "0008_policies": policies,
  "0009_reference_shares": referenceShares,
  "0010_api_tokens": apiTokens,
  "0011_releases": releases,
  "0013_api_token_names": apiTokenNames,
  "0014_applications": applications,
  "0016_release_operator": releaseOperator,
  "0017_commune_counts": communeCounts,
};
