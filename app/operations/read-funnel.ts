import { type Funnel, funnelOf } from "#app/domain/applications/funnel.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { applicationPeriod, applicationsOf } from "#db/queries/applications.ts";
import type { Db } from "#db/schema.ts";

export type CompanyFunnel = Funnel & { readonly period: Period };

/**
 * How far the applicants of a company went, group by group; null when no file of applicants counts. Months left out are those
 * deposited.
 */
export async function readFunnel(
  db: Db,
  siren: string,
  { from, to }: Partial<Period> = {},
): Promise<CompanyFunnel | null> {
  const deposited = await applicationPeriod(db, siren);
  if (!deposited) return null;

  const period = { from: from ?? deposited.from, to: to ?? deposited.to };
  return { period, ...funnelOf(await applicationsOf(db, siren, period)) };
}
