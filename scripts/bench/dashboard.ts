import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMonths } from "#app/domain/hiring/month.ts";
import { CODES } from "#app/operations/import/coded-hire.ts";
import { createHireWriter } from "#app/operations/import/hire-writer.ts";
import { createRowWriter } from "#app/operations/import/row-writer.ts";
import { readDashboard } from "#app/operations/read-dashboard.ts";
import { type Connection, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { createCompany, findCompany } from "#db/queries/companies.ts";
import { HIRE_FIELDS } from "#db/queries/hires.ts";
import { nextId } from "#db/queries/next-id.ts";
import { ensureSites } from "#db/queries/sites.ts";
import { activateVersions } from "#db/queries/versions.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";
import type { Bench } from "./bench.ts";

const SIREN = "552100554";
const SITES = 12;
const FIRST_MONTH = 202201;
const MONTHS = 48;
const FEW = 10_000;
const MANY = 1_000_000;
const ROUNDS = 40;
const TARGET = 1.3;

/** The dashboard of a year over the same sites × months, with 10,000 hires behind it and with 1,000,000. */
export const dashboardBench: Bench = {
  name: "dashboard",
  async run(): Promise<boolean> {
    const folder = mkdtempSync(join(tmpdir(), "ancrage-bench-"));
    const [few, many] = [
      await filled(join(folder, "few.db"), FEW),
      await filled(join(folder, "many.db"), MANY),
    ];
    try {
      return await compare(few, many);
    } finally {
      for (const { db } of [few, many]) await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function compare(few: Connection, many: Connection): Promise<boolean> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.few.push(await millisecondsOf(few));
    times.many.push(await millisecondsOf(many));
  }

  const [small, large] = [median(times.few), median(times.many)];
  console.log(
    `dashboard, ${FEW} hires: ${small.toFixed(1)} ms; ${MANY} hires: ${large.toFixed(1)} ms`,
  );
  console.log(`ratio ${(large / small).toFixed(2)} (target ≤ ${TARGET})`);
  return large / small <= TARGET;
}

async function millisecondsOf({ db }: Connection): Promise<number> {
  const started = performance.now();
  await readDashboard(
    db,
    SIREN,
    { from: 202501, to: 202512 },
    { site: null, compared: "priorityDistrict" },
  );
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A company with so many hires over 12 sites × 48 months, stored and measured as an import does. */
async function filled(path: string, hires: number): Promise<Connection> {
  const connection = openDatabase(path);
  await migrate(connection);
  const { db } = connection;
  await createCompany(db, {
    siren: SIREN,
    name: "Banc",
    naf: "62.02A",
    headcountBand: "52",
    groupSiren: null,
    agent: null,
  });
  const companyId = (await findCompany(db, SIREN))?.id ?? 0;
  const sites = await ensureSites(
    db,
    companyId,
    Array.from({ length: SITES }, (_, index) => `S${index}`),
  );

  const importId = await nextId(db, "import");
  const writer = createHireWriter(createRowWriter(connection, { companyId, importId }), {
    companyId,
    importId,
    mode: "replace",
    asOfMonth: 202512,
  });
  const random = seededRandom(2025);
  for (let written = 0; written < hires; written += BATCH) {
    await writer.write({ hires: BATCH, codes: batch(random, sites, written), newTexts: [] });
  }
  await writer.finish();
  await activateVersions(db, "hires", { companyId, importId }, "replace");
  return connection;
}

const BATCH = 5_000;

function batch(random: Random, sites: readonly number[], written: number): Int32Array {
  const codes = new Int32Array(BATCH * CODES).fill(-1);
  for (let hire = 0; hire < BATCH; hire++) {
    const line = written + hire;
    const answers = hireOf(random, line, sites);
    for (const [field, code] of Object.entries(answers)) {
      codes[hire * CODES + FIELD_AT[field as keyof typeof answers]] = code;
    }
  }
  return codes;
}

/** Every site × month gets hires, few or many, so that only their number differs. */
function hireOf(random: Random, line: number, sites: readonly number[]) {
  const cell = line % (SITES * MONTHS);
  return {
    line: line + 2,
    siteId: sites[cell % SITES] ?? 0,
    month: addMonths(FIRST_MONTH, Math.floor(cell / SITES)),
    commune: 35238,
    contract: random.pick([0, 0, 0, 1, 2, 3, 4]),
    fixedTermMonths: random.pick([3, 6, 12]),
    priorityDistrict: random.pick([0, 1, 1, 1, 2]),
    rural: random.pick([0, 1, 1]),
    gender: random.pick([0, 1]),
    diplomaRequirement: random.pick([0, 1, 2]),
    simulation: random.pick([0, 0, 1]),
    immersionDays: random.pick([0, 0, 5]),
    workSample: random.pick([0, 1, 2]),
    structuredInterview: random.pick([0, 1, 2]),
    level: random.pick([4, 5, 6]),
    usualLevel: random.pick([4, 5, 6]),
    presentAfter6: random.pick([0, 1, 1]),
    presentAfter12: random.pick([0, 1]),
  };
}

type Field = keyof ReturnType<typeof hireOf>;

/** Where each answer stands among the codes of a hire; company and import are not among them. */
const FIELD_AT = Object.fromEntries(
  HIRE_FIELDS.map(({ field }, index) => [field, index]),
) as Record<Field, number>;
