import type { Issue } from "#app/intake/issue.ts";

/** What became of a file that was sent: where to go on, or why it was not kept. */
export type DepositAnswer =
  | { readonly status: "deposited"; readonly to: string }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };
