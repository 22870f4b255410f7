import {
  CHANNELS,
  CONTRACTS,
  DIPLOMA_REQUIREMENTS,
  GENDERS,
  type Hire,
  STRUCTURED_INTERVIEWS,
  WORK_SAMPLES,
} from "#app/domain/hiring/hire.ts";
import { monthsBetween } from "#app/domain/hiring/month.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { measure } from "#app/domain/indicators/measure.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { VERDICTS } from "#app/domain/territory/place.ts";
import { nextId } from "#db/queries/next-id.ts";
import type { Db } from "#db/schema.ts";
import { aSite } from "./a-hire.ts";

export const SIREN = "552100554";

/** A hire at the site that has this place in the company's list (from 1). */
export type HireAt = Hire & { readonly site: number };

export type Deposit = {
  readonly hires: readonly HireAt[];
  readonly asOf?: number;
  /** 0: put aside by another import. */
  readonly active?: 0 | 1;
};

/** A company whose sites a file has described; the sites have the keys 1, 2, 3… */
export async function aCompany(
  db: Db,
  profiles: readonly SiteProfile[] = [aSite()],
  siren = SIREN,
): Promise<number> {
  const companyId = await nextId(db, "company");
  const identity = { siren, name: "Atelier", naf: "25.62B", headcountBand: "31" };
  const createdAt = "2026-01-01T00:00:00.000Z";
  await db
    .insertInto("company")
    .values({ id: companyId, ...identity, groupSiren: null, agent: null, createdAt })
    .execute();

  const importId = await anImport(db, companyId, "sites", profiles.length, 202512);
  for (const [index, profile] of profiles.entries()) {
    await aSiteLine(db, { companyId, importId, siteId: index + 1, line: index + 2 }, profile);
  }
  return companyId;
}

/** An import of hires, with the coverage and the measures that go with it. */
export async function deposit(
  db: Db,
  companyId: number,
  { hires, asOf = 202512, active = 1 }: Deposit,
): Promise<number> {
  const importId = await anImport(db, companyId, "hires", hires.length, asOf);
  const observed = hires.map((hire) => ({
    ...hire,
    monthsObserved: monthsBetween(hire.month, asOf),
  }));
  await db
    .insertInto("hire")
    .values(observed.map((hire, index) => row(hire, index + 2, companyId, importId)))
    .execute();

  const cells = new Set(observed.map(({ site, month }) => `${site} ${month}`));
  for (const cell of cells) {
    const [siteId = 0, month = 0] = cell.split(" ").map(Number);
    const there = observed.filter((hire) => hire.site === siteId && hire.month === month);
    const key = { companyId, siteId, month, importId };
    await db
      .insertInto("coverage")
      .values({ ...key, hires: there.length, active, displacedBy: null })
      .execute();
    const measures = hireIndicators.map((one) => ({
      ...key,
      indicator: one.number,
      ...measure(one, there),
    }));
    await db.insertInto("measure").values(measures).execute();
  }
  return importId;
}

async function anImport(
  db: Db,
  companyId: number,
  kind: "hires" | "sites",
  read: number,
  asOfMonth: number,
) {
  const id = await nextId(db, "import");
  const file = {
    sha256: `sha-${id}`,
    bytes: 10,
    status: "published" as const,
    mode: "replace" as const,
  };
  await db
    .insertInto("import")
    .values({
      companyId,
      id,
      publicId: `import-${id}`,
      kind,
      ...file,
      ...NO_DETAIL,
      read,
      accepted: read,
      asOfMonth,
    })
    .execute();
  return id;
}

const NO_DETAIL = {
  fileName: null,
  encoding: "utf-8",
  separator: ";",
  plan: null,
  report: null,
  rejected: 0,
  ignored: 0,
  vintages: JSON.stringify({
    communes: "2026",
    density: "2024",
    priorityDistricts: "2024",
    employmentZones: "2020",
  }),
  idempotencyKey: null,
  createdBy: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  publishedAt: null,
  withdrawnAt: null,
};

type SiteKey = { companyId: number; importId: number; siteId: number; line: number };

async function aSiteLine(db: Db, key: SiteKey, { code, ...profile }: SiteProfile): Promise<void> {
  await db.insertInto("site").values({ companyId: key.companyId, id: key.siteId, code }).execute();
  await db
    .insertInto("siteLine")
    .values({
      ...key,
      ...profile,
      rural: VERDICTS.indexOf(profile.rural),
      priorityDistrict: VERDICTS.indexOf(profile.priorityDistrict),
      siret: null,
      latitude: null,
      longitude: null,
      qpv: null,
      active: 1,
      displacedBy: null,
    })
    .execute();
}

function row(
  { site, monthsObserved: _, ...hire }: HireAt,
  line: number,
  companyId: number,
  importId: number,
) {
  return {
    ...hire,
    companyId,
    importId,
    line,
    siteId: site,
    commune: 35238,
    qpv: null,
    densityGiven: null,
    priorityDistrict: verdict(hire.priorityDistrict),
    rural: verdict(hire.rural),
    gender: indexIn(GENDERS, hire.gender),
    contract: CONTRACTS.indexOf(hire.contract),
    diplomaRequirement: indexIn(DIPLOMA_REQUIREMENTS, hire.diplomaRequirement),
    workSample: indexIn(WORK_SAMPLES, hire.workSample),
    structuredInterview: indexIn(STRUCTURED_INTERVIEWS, hire.structuredInterview),
    channel: indexIn(CHANNELS, hire.channel),
    simulation: flag(hire.simulation),
    anonymousCv: flag(hire.anonymousCv),
    presentAfter6: flag(hire.presentAfter6),
    presentAfter12: flag(hire.presentAfter12),
  };
}

function verdict(answer: boolean | null): number {
  return VERDICTS.indexOf(answer === null ? "undetermined" : answer ? "yes" : "no");
}

function indexIn<Value>(values: readonly Value[], value: Value | null): number | null {
  return value === null ? null : values.indexOf(value);
}

function flag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}
