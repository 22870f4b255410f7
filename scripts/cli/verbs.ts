import type { Verb } from "./verb.ts";

/** Every verb of the command line by its name: a file beside this one, read when it is called. A new one is a line here. */
export const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  migrate: async () => (await import("./migrate.ts")).migrateVerb,
  "reference load": async () => (await import("./reference-load.ts")).referenceLoadVerb,
  "reference status": async () => (await import("./reference-status.ts")).referenceStatusVerb,
  territory: async () => (await import("./territory.ts")).territoryVerb,
  "company create": async () => (await import("./company-create.ts")).companyCreateVerb,
  import: async () => (await import("./import.ts")).importVerb,
  "import undo": async () => (await import("./import-undo.ts")).importUndoVerb,
  measure: async () => (await import("./measure.ts")).measureVerb,
  indicators: async () => (await import("./indicators.ts")).indicatorsVerb,
  explain: async () => (await import("./explain.ts")).explainVerb,
  "policy add": async () => (await import("./policy-add.ts")).policyAddVerb,
  effect: async () => (await import("./effect.ts")).effectVerb,
  funnel: async () => (await import("./funnel.ts")).funnelVerb,
  "release prepare": async () => (await import("./release-prepare.ts")).releasePrepareVerb,
  "release publish": async () => (await import("./release-publish.ts")).releasePublishVerb,
  "release verify": async () => (await import("./release-verify.ts")).releaseVerifyVerb,
  "release show": async () => (await import("./release-show.ts")).releaseShowVerb,
  "verify-statistics": async () => (await import("./verify-statistics.ts")).verifyStatisticsVerb,
  "user invite": async () => (await import("./user-invite.ts")).userInviteVerb,
  "token create": async () => (await import("./token-create.ts")).tokenCreateVerb,
  "token list": async () => (await import("./token-list.ts")).tokenListVerb,
  "token revoke": async () => (await import("./token-revoke.ts")).tokenRevokeVerb,
  "verify-audit": async () => (await import("./verify-audit.ts")).verifyAuditVerb,
};

/** All of them, to say how they are used. */
export function allVerbs(): Promise<readonly Verb[]> {
  return Promise.all(Object.values(VERBS).map((read) => read()));
}
