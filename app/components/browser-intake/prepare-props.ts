import type { Month } from "#app/domain/hiring/month.ts";

export type PreparePageProps = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly hasSites: boolean;
  readonly megabytes: number;
  readonly currentMonth: Month;
  /** Where the official lists are; null when none is loaded. */
  readonly territory: string | null;
};
