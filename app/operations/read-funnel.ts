import { type Funnel, funnelOf } from "#app/domain/applications/funnel.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { applicationPeriod, applicationsOf } from "#db/queries/applications.ts";
import type { Db } from "#db/schema.ts";

export type CompanyFunnel = Funnel & { readonly period: Period };

/**
 * How far the applicants of a company went over all that is deposited, group by group; null when no file of applicants counts.
 * No other period may be asked for: small counts could be read by subtracting one from another.
 */
export async function readFunnel(db: Db, siren: string): Promise<CompanyFunnel | null> {
  const period = await applicationPeriod(db, siren);
  if (!period) return null;

  return { period, ...funnelOf(await applicationsOf(db, siren, period)) };
}
