import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Territory } from "#app/domain/territory/place.ts";
import type { FileKind, ReadingPlan } from "#app/intake/reading.ts";
import { openDraft } from "#app/operations/import/draft.ts";
import { inspectSource } from "#app/operations/import/inspect-source.ts";
import { publishImport } from "#app/operations/import/publish-import.ts";
import { stageImport } from "#app/operations/import/stage-import.ts";
import { type Connection, openDatabase } from "#db/connection.ts";
import { relaxDurability } from "#db/dialects/bulk.ts";
import { createCompany, sirens } from "#db/queries/companies.ts";
import { importsOf } from "#db/queries/imports.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import type { Db } from "#db/schema.ts";
import { type PanelEmployer, panelEmployers } from "./panel-employers.ts";
import { panelFiles } from "./panel-files.ts";

/** How far the panel is seeded, in employers. */
export type PanelProgress = (done: number, all: number) => void;

/**
 * Seeds the employers that releases of the demonstration are made of: the import's own steps for each, with what they share (the
 * nomenclatures, how a file is read) worked out once. Running it again changes nothing; a run cut short is taken up.
 */
export async function seedPanel(
  { url }: Pick<Connection, "url">,
  progress: PanelProgress = () => {},
  employers: readonly PanelEmployer[] = panelEmployers(),
): Promise<void> {
  const own = openDatabase(url);
  const folder = await mkdtemp(join(tmpdir(), "ancrage-panel-"));
  try {
    const waiting = await notSeeded(own.db, employers);
    if (waiting.length === 0) return;
    relaxDurability(own);
    const territory = await loadTerritory(own.db);
    const desk = { connection: own, territory, folder, plans: new Map() };
    for (const [rank, employer] of waiting.entries()) {
      await seedEmployer(desk, employer);
      progress(employers.length - waiting.length + rank + 1, employers.length);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await own.db.destroy();
  }
}

/** Employers are seeded in order: those after the last one that is there, and that one again, since it may be half done. */
async function notSeeded(db: Db, employers: readonly PanelEmployer[]) {
  const known = new Set(await sirens(db));
  const last = employers.findLastIndex(({ siren }) => known.has(siren));
  const there = employers[last];
  const isWhole = !there || (await publishedKinds(db, there.siren)).length === 2;
  return employers.slice(isWhole ? last + 1 : last);
}

async function publishedKinds(db: Db, siren: string): Promise<readonly FileKind[]> {
  const deposits = await importsOf(db, siren);
  return deposits.filter(({ status }) => status === "published").map(({ kind }) => kind);
}

type Desk = {
  readonly connection: Connection;
  readonly territory: Territory;
  readonly folder: string;
  /** How each kind of file is read: found on the first one, the same for all, since their headers are. */
  readonly plans: Map<FileKind, ReadingPlan>;
};

async function seedEmployer(desk: Desk, employer: PanelEmployer): Promise<void> {
  const { siren, name, naf, headcountBand, groupSiren, agent } = employer;
  const { db } = desk.connection;
  await createCompany(db, { siren, name, naf, headcountBand, groupSiren, agent });
  const done = await publishedKinds(db, siren);
  const files = panelFiles(employer);
  for (const kind of ["sites", "hires"] as const) {
    if (!done.includes(kind)) await deposit(desk, siren, kind, files[kind]);
  }
}

async function deposit(desk: Desk, siren: string, kind: FileKind, text: string): Promise<void> {
  const name = kind === "hires" ? "embauches.csv" : "sites.csv";
  const source = { path: join(desk.folder, name), name, seal: null };
  await writeFile(source.path, text);
  const bytes = Buffer.from(text);
  const facts = { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  const plan = desk.plans.get(kind) ?? (await planOf(kind, source));
  desk.plans.set(kind, plan);

  const request = { siren, kind, mode: "replace" as const, source, facts, plan, createdBy: null };
  const draft = await openDraft(desk.connection, request);
  if (!draft) throw new Error(`no company ${siren}`);
  const staged = await stageImport(desk.connection, draft, {}, desk.territory);
  const { status } = await publishImport(desk.connection, siren, staged.importId);
  if (status !== "published") throw new Error(`the panel's ${kind} of ${siren} are ${status}`);
}

async function planOf(kind: FileKind, source: Parameters<typeof inspectSource>[1]) {
  const { inspection } = await inspectSource(kind, source);
  if (inspection.status === "readable") return inspection.plan;
  throw new Error(`the panel's ${kind} are refused: ${JSON.stringify(inspection.issues)}`);
}
