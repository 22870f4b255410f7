import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { demonstrationPeople } from "#db/queries/accounts.ts";
import { createCompany } from "#db/queries/companies.ts";
import type { Db } from "#db/schema.ts";
import { DEMO_COMPANIES } from "#scripts/demo/companies.ts";
import { seedPanel } from "#scripts/demo/panel.ts";
import { type PanelEmployer, panelEmployers, panelSiren } from "#scripts/demo/panel-employers.ts";
import { panelFiles } from "#scripts/demo/panel-files.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const employers = panelEmployers();

test("the panel has six hundred employers of nineteen sections and eighteen regions", () => {
  expect(employers).toHaveLength(600);
  expect(new Set(employers.map(({ sector }) => sector.section)).size).toBe(19);
  const regions = employers.flatMap(({ sites }) => sites.map(({ region }) => region.code));
  expect(new Set(regions).size).toBe(18);
});

test("names and SIREN are given once, none of a named company of the demonstration", () => {
  expect(new Set(employers.map(({ name }) => name)).size).toBe(employers.length);
  const sirens = [...employers, ...DEMO_COMPANIES].map(({ siren }) => siren);
  expect(new Set(sirens).size).toBe(sirens.length);
  for (const { siren } of employers) expect(siren).toMatch(/^9995\d{5}$/);
});

test.each([
  [0, "999500002"],
  [1, "999500010"],
  [599, "999505993"],
])("the SIREN of rank %i ends with Luhn's key", (rank, siren) => {
  expect(panelSiren(rank)).toBe(siren);
  const sum = [...siren].reverse().reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  expect(sum % 10).toBe(0);
});

test("some employers share a group or an agent, and no giant does", () => {
  const grouped = employers.filter(({ groupSiren }) => groupSiren !== null);
  const deposited = employers.filter(({ agent }) => agent !== null);
  expect(grouped.length).toBeGreaterThan(50);
  expect(deposited.length).toBeGreaterThan(20);
  expect(new Set(grouped.map(({ groupSiren }) => groupSiren)).size).toBeLessThan(grouped.length);
  expect(new Set(deposited.map(({ agent }) => agent)).size).toBeLessThan(deposited.length);
  expect(employers.slice(0, 7).every(({ groupSiren, agent }) => !groupSiren && !agent)).toBe(true);
});

test("the same files come out each time, with months from 2024-01 to 2025-12", () => {
  const [first] = employers;
  if (!first) throw new Error("no employer");
  const { hires } = panelFiles(first);
  expect(panelFiles(first).hires).toBe(hires);
  const months = hires
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.slice(0, 7));
  expect([months[0], months.at(-1)]).toEqual(["2024-01", "2025-12"]);
});

describe.each(databases)("the panel on %s", (url) => {
  /** With several sites, with blank columns, small. */
  const some = [employers[0], employers[3], employers[77], employers[300]].filter(
    (employer) => employer !== undefined,
  );

  test("measures what an import of the same files measures", { timeout: 60_000 }, async () => {
    await using seeded = await freshDatabase(url);
    await using imported = await freshDatabase(url);
    await loadEmbedded(seeded);
    await loadEmbedded(imported);

    await seedPanel(seeded, undefined, some);
    for (const employer of some) await importPanelFiles(imported, employer);

    const rows = await measureRows(seeded.db);
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows).toEqual(await measureRows(imported.db));
    expect(await depositRows(seeded.db)).toEqual(await depositRows(imported.db));
    expect(await demonstrationPeople(seeded.db)).toEqual([]);
  });

  test("is seeded once, and taken up where a run was cut", { timeout: 60_000 }, async () => {
    await using db = await freshDatabase(url);
    await loadEmbedded(db);
    const steps: string[] = [];
    const say = (done: number, all: number) => steps.push(`${done}/${all}`);

    await seedPanel(db, say, some.slice(0, 2));
    await db.db
      .deleteFrom("import")
      .where("kind", "=", "hires")
      .where("companyId", "=", 2)
      .execute();
    await seedPanel(db, say, some.slice(0, 3));
    await seedPanel(db, say, some.slice(0, 3));

    expect(steps).toEqual(["1/2", "2/2", "2/3", "3/3"]);
    expect(await depositRows(db.db)).toHaveLength(6);
  });
});

async function importPanelFiles(
  connection: Parameters<typeof importFile>[0],
  employer: PanelEmployer,
): Promise<void> {
  const { siren, name, naf, headcountBand, groupSiren, agent } = employer;
  await createCompany(connection.db, { siren, name, naf, headcountBand, groupSiren, agent });
  const folder = await mkdtemp(join(tmpdir(), "ancrage-panel-test-"));
  const files = panelFiles(employer);
  for (const [kind, file] of [
    ["sites", "sites.csv"],
    ["hires", "embauches.csv"],
  ] as const) {
    const path = join(folder, file);
    await writeFile(path, files[kind]);
    const { status } = await importFile(connection, {
      ...{ siren, kind, path, mode: "replace", mapping: {} },
    });
    expect(status).toBe("published");
  }
  await rm(folder, { recursive: true });
}

function measureRows(db: Db) {
  return db
    .selectFrom("measure")
    .selectAll()
    .orderBy("companyId")
    .orderBy("indicator")
    .orderBy("month")
    .orderBy("siteId")
    .execute();
}

/** Deposits without what time and chance give them. */
function depositRows(db: Db) {
  return db
    .selectFrom("import")
    .select(["companyId", "id", "kind", "mode", "status", "fileName", "sha256", "bytes", "plan"])
    .select(["report", "vintages", "read", "accepted", "rejected", "ignored", "asOfMonth"])
    .orderBy("id")
    .execute();
}
