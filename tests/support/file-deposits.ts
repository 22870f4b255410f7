import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileKind } from "#app/intake/reading.ts";
import { type FileImported, importFile } from "#app/operations/import/import-file.ts";
import type { PublishOptions } from "#app/operations/import/publish-import.ts";
import type { Connection } from "#db/connection.ts";
import { createCompany } from "#db/queries/companies.ts";

export const SIREN = "552100554";

/** A hire as a line of a file: month, site, gender; a blank gender is not provided. */
export type Line = readonly [month: string, site: string, gender?: string];

/** Adds the company of these tests, with sites A and B. */
export async function companyWithSites(connection: Connection): Promise<void> {
  await createCompany(connection.db, {
    ...{ siren: SIREN, name: "Essai", naf: "62.02A", headcountBand: "31" },
    ...{ groupSiren: null, agent: null },
  });
  await deposit(connection, { kind: "sites", text: "site;commune\nA;35238\nB;35281\n" });
}

export type Deposit = PublishOptions & {
  readonly kind?: FileKind;
  readonly mode?: "replace" | "append";
  readonly text: string;
};

/** Deposits a text as the command line does. */
export async function deposit(
  connection: Connection,
  { kind = "hires", mode = "replace", text, ...publish }: Deposit,
): Promise<FileImported> {
  using file = temporaryFile(text);
  return await importFile(connection, {
    siren: SIREN,
    kind,
    mode,
    path: file.path,
    mapping: {},
    publish,
  });
}

export function hiresText(lines: readonly Line[]): string {
  const rows = lines.map(([month, site, gender = ""]) => `${month};${site};35238;${gender};CDI`);
  return ["mois_embauche;site;commune_residence;sexe;type_contrat", ...rows, ""].join("\n");
}

/** A file of a temporary folder, removed with it. */
export function temporaryFile(content: string | Uint8Array): Disposable & { path: string } {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-deposit-"));
  const path = join(folder, "file.csv");
  writeFileSync(path, content);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What counts now: "A 2025-01" → hires. */
export async function counted({ db }: Connection): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("coverage")
    .innerJoin("site", (join) =>
      join
        .onRef("site.id", "=", "coverage.siteId")
        .onRef("site.companyId", "=", "coverage.companyId"),
    )
    .where("coverage.active", "=", 1)
    .select(["site.code", "coverage.month", "coverage.hires"])
    .execute();
  const sums: Record<string, number> = {};
  for (const { code, month, hires } of rows) {
    const key = `${code} ${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
    sums[key] = (sums[key] ?? 0) + hires;
  }
  return sums;
}
