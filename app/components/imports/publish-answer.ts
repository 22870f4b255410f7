import type { Decision, Issue } from "#app/intake/issue.ts";

/** What publishing came to when it was not done. */
export type PublishAnswer =
  | { readonly status: "needsDecision"; readonly decisions: readonly Decision[] }
  | { readonly status: "needsAgreement"; readonly problems: readonly string[] }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };
