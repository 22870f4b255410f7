import type { Month } from "#app/domain/hiring/month.ts";
import type { PrepareChoices, Prepared } from "#app/intake/prepare.ts";

/** What the page asks of the worker: one file, prepared once. */
export type PrepareOrder = {
  readonly file: File;
  readonly choices: PrepareChoices;
  readonly currentMonth: Month;
  /** Where the official lists are; null when none is loaded. */
  readonly territory: string | null;
};

/** What the worker says: how far it is, then the file that may leave or why there is none. */
export type PrepareNews =
  | { readonly status: "working"; readonly share: number }
  | { readonly status: "failed" }
  | Prepared;
