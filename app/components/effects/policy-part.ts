import type { PolicyValues } from "#app/domain/effects/policy-values.ts";

/** What each part of the form of a policy gets. */
export type PartProps = {
  readonly values: PolicyValues;
  readonly errorOf: (field: keyof PolicyValues) => string | null;
};
