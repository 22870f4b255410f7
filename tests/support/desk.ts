import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { depositFile } from "#app/operations/import/deposit-file.ts";
import type { Desk } from "#app/operations/import/desk.ts";
import { readDraft } from "#app/operations/import/read-draft.ts";
import { openSpool } from "#app/operations/import/spool.ts";
import type { Connection } from "#db/connection.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { companyWithSites, SIREN } from "./file-deposits.ts";

/** Three lines that are accepted, and one of a site that nobody knows. */
export const HIRES = [
  "mois_embauche;site;commune_residence;sexe;type_contrat",
  "2025-01;A;35238;F;CDI",
  "2025-01;A;35238;F;CDI",
  "2025-02;B;35238;M;CDI",
  "2025-02;=NOWHERE;35238;M;CDI",
  "",
].join("\r\n");

/** Publishes a draft of those lines: nothing to agree to, and a reason for the line left out. */
export const publishing = { agreed: [], rejectsReason: "essai" };

type TestDesk = Desk & AsyncDisposable & { readonly by: number; readonly folder: string };

/** A desk with the company of these tests and someone who deposits. */
export async function deskOn(connection: Connection): Promise<TestDesk> {
  await companyWithSites(connection);
  const folder = mkdtempSync(join(tmpdir(), "ancrage-desk-"));
  const by = await insertAccount(connection.db, {
    ...{ email: "nadia@essai.example", name: "Nadia", platformRole: null, language: "fr" },
  });
  const spool = await openSpool(folder, 5_000_000);
  const remove = async () => rmSync(folder, { recursive: true, force: true });
  return { connection, spool, by, folder, [Symbol.asyncDispose]: remove };
}

/** Deposits a text as a file sent to the desk. */
export async function depositText(desk: TestDesk, text: string, name = "embauches.csv") {
  const spooled = await desk.spool.take(Readable.from([Buffer.from(text)]), name);
  const { by } = desk;
  return depositFile(desk, { siren: SIREN, kind: "hires", mode: "replace", spooled, by });
}

/** Deposits a text and waits until its draft is read; the public id of its import. */
export async function readText(desk: TestDesk, text: string): Promise<string> {
  const deposited = await depositText(desk, text);
  if (deposited.status !== "deposited") throw new Error(JSON.stringify(deposited));
  await (await readDraft(desk, SIREN, deposited.importId))?.staged;
  return deposited.importId;
}
