import { STAGES, type StageCount } from "#app/domain/applications/stages.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { Db } from "../schema.ts";

/** How many applicants reached each stage, by site and month of application, in the deposits of a company that count. */
export async function applicationsOf(
  db: Db,
  siren: string,
  { from, to }: Period,
): Promise<readonly StageCount[]> {
  const rows = await countingApplications(db, siren)
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "applicationCount.companyId")
        .onRef("site.id", "=", "applicationCount.siteId"),
    )
    .where("applicationCount.month", ">=", from)
    .where("applicationCount.month", "<=", to)
    .select(["site.code as site", "applicationCount.month", "applicationCount.stage"])
    .select(["total", "women", "men", "district", "noDistrict", "rural", "notRural"])
    .orderBy("site.code")
    .orderBy("applicationCount.month")
    .orderBy("applicationCount.stage")
    .orderBy("applicationCount.importId")
    .execute();
  return rows.map(({ stage, ...row }) => ({ ...row, stage: STAGES[stage] ?? "candidature" }));
}

/** First and last month with applications that count; null when none does. */
export async function applicationPeriod(db: Db, siren: string): Promise<Period | null> {
  const { from, to } = await countingApplications(db, siren)
    .select(({ fn }) => [
      fn.min("applicationCount.month").as("from"),
      fn.max("applicationCount.month").as("to"),
    ])
    .executeTakeFirstOrThrow();
  return from === null || to === null ? null : { from, to };
}

function countingApplications(db: Db, siren: string) {
  return db
    .selectFrom("company")
    .innerJoin("applicationCount", "applicationCount.companyId", "company.id")
    .where("company.siren", "=", siren)
    .where("applicationCount.active", "=", 1);
}
