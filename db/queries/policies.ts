import { randomUUID } from "node:crypto";
import type { Insertable, Selectable } from "kysely";
import type { Policy } from "#app/domain/effects/policy.ts";
import type { PolicySiteTable, PolicyTable } from "../schema/policies.ts";
import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

/** A policy as it is kept: `id` is what addresses show. */
export type KeptPolicy = Policy & {
  readonly id: string;
  readonly createdAt: string;
  readonly changedAt: string;
};

/** A company's policies, the earliest first. */
export async function policiesOf(db: Db, siren: string): Promise<readonly KeptPolicy[]> {
  const rows = await db
    .selectFrom("company")
    .innerJoin("policy", "policy.companyId", "company.id")
    .where("company.siren", "=", siren)
    .orderBy("policy.startsOn")
    .orderBy("policy.id")
    .selectAll("policy")
    .execute();
  const sites = await sitesOf(db, siren);
  return rows.map((row) => policyOf(row, sites));
}

/** One of the company's policies; null when it has none of that id. */
export async function findPolicy(db: Db, siren: string, id: string): Promise<KeptPolicy | null> {
  const policies = await policiesOf(db, siren);
  return policies.find((policy) => policy.id === id) ?? null;
}

export type PolicyWrite = { readonly companyId: number; readonly by: number | null };

/** Adds a policy inside an open transaction; its id. */
export async function insertPolicy(
  trx: Db,
  { companyId, by }: PolicyWrite,
  policy: Policy,
): Promise<string> {
  const id = await nextId(trx, "policy");
  const publicId = randomUUID();
  const now = new Date().toISOString();
  const row = { ...columnsOf(policy), companyId, id, publicId, createdBy: by };
  await trx
    .insertInto("policy")
    .values({ ...row, createdAt: now, changedAt: now })
    .execute();
  await insertSites(trx, { companyId, policyId: id }, policy);
  return publicId;
}

/** Replaces what a policy says, inside an open transaction; false when the company has none of that id. */
export async function updatePolicy(
  trx: Db,
  companyId: number,
  publicId: string,
  policy: Policy,
): Promise<boolean> {
  const changed = await trx
    .updateTable("policy")
    .set({ ...columnsOf(policy), changedAt: new Date().toISOString() })
    .where("companyId", "=", companyId)
    .where("publicId", "=", publicId)
    .returning("id")
    .executeTakeFirst();
  if (!changed) return false;

  const key = { companyId, policyId: changed.id };
  await trx
    .deleteFrom("policySite")
    .where("companyId", "=", companyId)
    .where("policyId", "=", changed.id)
    .execute();
  await insertSites(trx, key, policy);
  return true;
}

/** The codes of every site of a company, those that no file describes too. */
export async function siteCodes(db: Db, siren: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("company")
    .innerJoin("site", "site.companyId", "company.id")
    .where("company.siren", "=", siren)
    .orderBy("site.code")
    .select("site.code")
    .execute();
  return rows.map(({ code }) => code);
}

/** The same with their names, or their codes where no file names them. */
export async function namedSites(
  db: Db,
  siren: string,
): Promise<readonly { code: string; name: string }[]> {
  const rows = await db
    .selectFrom("company")
    .innerJoin("site", "site.companyId", "company.id")
    .leftJoin("siteLine", (join) =>
      join
        .onRef("siteLine.companyId", "=", "site.companyId")
        .onRef("siteLine.siteId", "=", "site.id")
        .on("siteLine.active", "=", 1),
    )
    .where("company.siren", "=", siren)
    .orderBy("site.code")
    .select(["site.code", "siteLine.name"])
    .execute();
  return rows.map(({ code, name }) => ({ code, name: name ?? code }));
}

async function insertSites(
  trx: Db,
  key: Pick<Insertable<PolicySiteTable>, "companyId" | "policyId">,
  { sites }: Policy,
): Promise<void> {
  if (sites.length === 0) return;

  const rows = await trx
    .selectFrom("site")
    .where("companyId", "=", key.companyId)
    .select(["id", "code"])
    .execute();
  const starts = new Map(sites.map(({ site, startsOn }) => [site, startsOn]));
  const values = rows.flatMap(({ id, code }) => {
    const startsOn = starts.get(code);
    return startsOn === undefined ? [] : [{ ...key, siteId: id, startsOn }];
  });
  if (values.length !== starts.size) throw new Error("a site of the policy is not the company’s");
  await trx.insertInto("policySite").values(values).execute();
}

type ScopedSite = { readonly policyId: number; readonly site: string; readonly startsOn: number };

async function sitesOf(db: Db, siren: string): Promise<readonly ScopedSite[]> {
  return db
    .selectFrom("company")
    .innerJoin("policySite", "policySite.companyId", "company.id")
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "policySite.companyId")
        .onRef("site.id", "=", "policySite.siteId"),
    )
    .where("company.siren", "=", siren)
    .orderBy("site.code")
    .select(["policySite.policyId", "site.code as site", "policySite.startsOn"])
    .execute();
}

function columnsOf(policy: Policy) {
  const { name, kind, description, startsOn, endsOn, untouched } = policy;
  return {
    ...{ name, kind, description, startsOn, endsOn, untouched },
    indicators: JSON.stringify(policy.indicators),
    occupations: JSON.stringify(policy.occupations),
    windfall: policy.windfall && JSON.stringify(policy.windfall),
  };
}

/** Only {@link columnsOf} writes these columns, so that they hold what it was given. */
function policyOf(row: Selectable<PolicyTable>, sites: readonly ScopedSite[]): KeptPolicy {
  return {
    id: row.publicId,
    name: row.name,
    kind: row.kind as Policy["kind"],
    description: row.description,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    sites: sites
      .filter(({ policyId }) => policyId === row.id)
      .map(({ site, startsOn }) => ({ site, startsOn })),
    occupations: JSON.parse(row.occupations) as string[],
    indicators: JSON.parse(row.indicators) as Policy["indicators"],
    untouched: row.untouched as Policy["untouched"],
    windfall: row.windfall === null ? null : (JSON.parse(row.windfall) as Policy["windfall"]),
    createdAt: row.createdAt,
    changedAt: row.changedAt,
  };
}
