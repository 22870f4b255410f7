import { releasedIndicators } from "#app/domain/benchmark/released-indicators.ts";
import { parseQuarter } from "#app/domain/hiring/month.ts";
import type { Connection } from "#db/connection.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { createCompany, findCompany } from "#db/queries/companies.ts";

/** An employer of a made-up panel: one site, so many hires in each quarter, a part of them counted by each indicator. */
export type Employer = {
  readonly siren: string;
  readonly naf: string;
  readonly headcountBand: string;
  readonly region: string;
  readonly department: string;
  readonly hires: number;
  readonly agent?: string;
};

/** 56 employers: two sectors × two regions × two sizes, seven in each crossing, one of them large where `dominated`. */
export function employersOf({ dominated = true } = {}): readonly Employer[] {
  const places = [
    { region: "84", department: "69" },
    { region: "53", department: "35" },
  ];
  return ["62.02A", "10.71C"].flatMap((naf, sector) =>
    places.flatMap((place, at) =>
      ["21", "32"].flatMap((headcountBand, size) =>
        Array.from({ length: 7 }, (_, rank): Employer => {
          const number = 28 * sector + 14 * at + 7 * size + rank;
          const isLarge = dominated && number === 0;
          const hires = isLarge ? 900 : 5 + ((number * 7) % 11);
          return { ...place, siren: String(910000000 + number), naf, headcountBand, hires };
        }),
      ),
    ),
  );
}

/** Writes what imports of these employers would have left for a quarter. */
export async function depositQuarter(
  { db }: Connection,
  period: string,
  employers: readonly Employer[],
): Promise<void> {
  const month = parseQuarter(period)?.from ?? 0;
  for (const employer of employers) {
    const companyId = await companyOf(db, employer);
    const key = { companyId, siteId: 1, importId: 1, month };
    await db
      .insertInto("coverage")
      .values({ ...key, hires: employer.hires, active: 1, displacedBy: null })
      .execute();
    const measures = releasedIndicators.map(({ number }, index) => {
      const denominator = Math.max(0, employer.hires - (index % 3));
      const numerator = Math.floor((denominator * (3 + ((companyId + index) % 5))) / 10);
      return { ...key, indicator: number, numerator, denominator, unknown: index % 3 };
    });
    await db.insertInto("measure").values(measures).execute();
  }
}

async function companyOf(db: Connection["db"], employer: Employer): Promise<number> {
  const { siren, naf, headcountBand, region, department, agent = null } = employer;
  const known = await findCompany(db, siren);
  if (known) return known.id;

  await createCompany(db, { siren, name: siren, naf, headcountBand, groupSiren: null, agent });
  const companyId = (await findCompany(db, siren))?.id ?? 0;
  await db.insertInto("site").values({ companyId, id: 1, code: "A" }).execute();
  const nothing = { name: null, siret: null, openedOn: null, closedOn: null, headcount: null };
  const nowhere = { latitude: null, longitude: null, qpv: null, employmentZone: null };
  await db
    .insertInto("siteLine")
    .values({
      ...{ companyId, importId: 0, siteId: 1, line: 1, commune: `${department}001` },
      ...nothing,
      ...nowhere,
      ...{ region, department, density: null, rural: 0, priorityDistrict: 0 },
      ...{ active: 1, displacedBy: null },
    })
    .execute();
  return companyId;
}

/** Two platform administrators: one prepares, the other publishes. */
export async function twoAdmins({ db }: Connection): Promise<readonly [number, number]> {
  const person = { platformRole: "platformAdmin", language: "fr" } as const;
  const first = await insertAccount(db, { ...person, email: "a@admin.example", name: "A" });
  const second = await insertAccount(db, { ...person, email: "b@admin.example", name: "B" });
  return [first, second];
}
