import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMonths, type Month, monthText } from "#app/domain/hiring/month.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import type { Connection } from "#db/connection.ts";
import { createCompany } from "#db/queries/companies.ts";

export const GOLDEN_SIREN = "552100554";

/** So many hires of a site and month, of whom so many are women. */
export type Cell = {
  readonly site: string;
  readonly month: Month;
  readonly hires: number;
  readonly women: number;
};

export function golden(name: string) {
  const path = new URL(`../golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Deposits the cells as files of sites and of hires, the way anyone does. */
export async function depositCells(connection: Connection, cells: readonly Cell[]): Promise<void> {
  await createCompany(connection.db, {
    ...{ siren: GOLDEN_SIREN, name: "Essai", naf: "62.02A", headcountBand: "31" },
    ...{ groupSiren: null, agent: null },
  });
  const sites = [...new Set(cells.map(({ site }) => site))];
  await deposited(connection, "sites", ["site;commune", ...sites.map((site) => `${site};35238`)]);
  await deposited(connection, "hires", [
    "mois_embauche;site;commune_residence;sexe;type_contrat",
    ...cells.flatMap(linesOf),
  ]);
}

function linesOf({ site, month, hires, women }: Cell): string[] {
  return Array.from(
    { length: hires },
    (_, i) => `${monthText(month)};${site};35238;${i < women ? "F" : "M"};CDI`,
  );
}

async function deposited(connection: Connection, kind: "hires" | "sites", lines: string[]) {
  await withFile(lines, async (path) => {
    const options = { siren: GOLDEN_SIREN, kind, path, mode: "replace", mapping: {} } as const;
    const outcome = await importFile(connection, options);
    if (outcome.status !== "published") throw new Error(JSON.stringify(outcome));
  });
}

/** Does something with a file of these lines, removed afterwards. */
export async function withFile(
  lines: readonly string[],
  use: (path: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ancrage-golden-"));
  try {
    const path = join(folder, "file.csv");
    await writeFile(path, `${lines.join("\n")}\n`);
    await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The month of a rank in a series. */
export function monthAt(first: Month, rank: number): Month {
  return addMonths(first, rank);
}
