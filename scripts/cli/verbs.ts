import { companyCreateVerb } from "./company-create.ts";
import { effectVerb } from "./effect.ts";
import { explainVerb } from "./explain.ts";
import { funnelVerb } from "./funnel.ts";
import { importVerb } from "./import.ts";
import { importUndoVerb } from "./import-undo.ts";
import { indicatorsVerb } from "./indicators.ts";
import { measureVerb } from "./measure.ts";
import { migrateVerb } from "./migrate.ts";
import { policyAddVerb } from "./policy-add.ts";
import { referenceLoadVerb } from "./reference-load.ts";
import { referenceStatusVerb } from "./reference-status.ts";
import { releasePrepareVerb } from "./release-prepare.ts";
import { releasePublishVerb } from "./release-publish.ts";
import { releaseShowVerb } from "./release-show.ts";
import { releaseVerifyVerb } from "./release-verify.ts";
import { territoryVerb } from "./territory.ts";
import { tokenCreateVerb } from "./token-create.ts";
import { tokenListVerb } from "./token-list.ts";
import { tokenRevokeVerb } from "./token-revoke.ts";
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
  funnelVerb,
  releasePrepareVerb,
  releasePublishVerb,
  releaseVerifyVerb,
  releaseShowVerb,
  verifyStatisticsVerb,
  userInviteVerb,
  tokenCreateVerb,
  tokenListVerb,
  tokenRevokeVerb,
  verifyAuditVerb,
];
