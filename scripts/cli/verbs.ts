import { companyCreateVerb } from "./company-create.ts";
import { effectVerb } from "./effect.ts";
import { explainVerb } from "./explain.ts";
import { importVerb } from "./import.ts";
import { importUndoVerb } from "./import-undo.ts";
import { indicatorsVerb } from "./indicators.ts";
import { measureVerb } from "./measure.ts";
import { migrateVerb } from "./migrate.ts";
import { policyAddVerb } from "./policy-add.ts";
import { referenceLoadVerb } from "./reference-load.ts";
import { referenceStatusVerb } from "./reference-status.ts";
import { territoryVerb } from "./territory.ts";
import { tokenCreateVerb } from "./token-create.ts";
import { userInviteVerb } from "./user-invite.ts";
import type { Verb } from "./verb.ts";
import { verifyAuditVerb } from "./verify-audit.ts";
import { verifyStatisticsVerb } from "./verify-statistics.ts";

/** Every verb of the command line. A new one is a file beside this one and a line here. */
export const verbs: readonly Verb[] = [
  migrateVerb,
  referenceLoadVerb,
  referenceStatusVerb,
  territoryVerb,
  companyCreateVerb,
  importVerb,
  importUndoVerb,
  measureVerb,
  indicatorsVerb,
  explainVerb,
  policyAddVerb,
  effectVerb,
  verifyStatisticsVerb,
  userInviteVerb,
  tokenCreateVerb,
  verifyAuditVerb,
];
