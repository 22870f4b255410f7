import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { VERDICTS } from "#app/domain/territory/place.ts";
import type { Db } from "../schema.ts";

/** The sites of a company as its files describe them today, by code. */
export async function siteProfilesOf(
  db: Db,
  siren: string,
  onlySite: string | null = null,
): Promise<readonly SiteProfile[]> {
  const sites = db
    .selectFrom("company")
    .innerJoin("siteLine", "siteLine.companyId", "company.id")
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "siteLine.companyId")
        .onRef("site.id", "=", "siteLine.siteId"),
    )
    .where("company.siren", "=", siren)
    .where("siteLine.active", "=", 1)
    .orderBy("site.code")
    .select(["site.code", "siteLine.name", "siteLine.commune", "siteLine.department"])
    .select(["siteLine.region", "siteLine.employmentZone", "siteLine.density"])
    .select(["siteLine.openedOn", "siteLine.closedOn", "siteLine.headcount"])
    .select(["siteLine.rural", "siteLine.priorityDistrict"]);
  const rows = await (onlySite === null
    ? sites
    : sites.where("site.code", "=", onlySite)
  ).execute();
  return rows.map(({ rural, priorityDistrict, ...row }) => ({
    ...row,
    rural: VERDICTS[rural] ?? "undetermined",
    priorityDistrict: VERDICTS[priorityDistrict] ?? "undetermined",
  }));
}
