import type { Migration } from "kysely";
import * as employers from "./0001_employers.ts";
import * as nomenclatures from "./0002_nomenclatures.ts";
import * as imports from "./0003_imports.ts";
import * as hires from "./0004_hires.ts";
import * as accounts from "./0005_accounts.ts";
import * as audit from "./0006_audit.ts";

/** Every migration, in order. Never edited after a release: a change is a new one. */
export const migrations: Record<string, Migration> = {
  "0001_employers": employers,
  "0002_nomenclatures": nomenclatures,
  "0003_imports": imports,
  "0004_hires": hires,
  "0005_accounts": accounts,
  "0006_audit": audit,
};
