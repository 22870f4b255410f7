import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { depositFile } from "#app/operations/import/deposit-file.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { openSpool } from "#app/operations/import/spool.ts";
import { type Connection, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { companyWithSites, SIREN } from "#tests/support/file-deposits.ts";

/** Nobody is called that: whatever holds these bytes after a refusal kept something of the file. */
const CANARIES = ["KANARIVOGEL", "Zyprienne", "185057800608491", "zyprienne@kanari.example"];
const HEADER = "mois_embauche;site;commune_residence;Salarié;info;contact";
const LINE = `2025-03;A;35238;${CANARIES[0]} ${CANARIES[1]};${CANARIES[2]};${CANARIES[3]}`;
const FILE = [HEADER, ...Array.from({ length: 400 }, () => LINE), ""].join("\n");

test("a file refused at the command line leaves no byte in the database", async () => {
  await using place = await freshPlace();
  const path = join(place.outside, "export.csv");
  writeFileSync(path, FILE);
  const outcome = await importFile(place.connection, {
    ...{ siren: SIREN, kind: "hires", mode: "replace", path, mapping: {} },
  });

  expect(outcome).toMatchObject({ status: "refused", importId: null, read: 0 });
  expect(outcome.issues.map(({ problem }) => problem)).toContain("personalNir");
  expect(found(JSON.stringify(outcome))).toEqual([]);
  expect(leftovers(place.outside)).toEqual([path]); // the search itself finds what there is
  expect(leftovers(place.inside)).toEqual([]);
});

test("a file refused on the pages is gone from the disk, and was never readable there", async () => {
  await using place = await freshPlace();
  const spool = await openSpool(join(place.inside, "spool"), 1e9);
  const spooled = await spool.take(Readable.from([Buffer.from(FILE)]), "export.csv");
  expect(readdirSync(join(place.inside, "spool"))).toHaveLength(1);
  expect(leftovers(place.inside)).toEqual([]);

  const deposited = await depositFile(
    { connection: place.connection, spool },
    { siren: SIREN, kind: "hires", mode: "replace", spooled, by: 1 },
  );
  expect(deposited.status).toBe("refused");
  expect(readdirSync(join(place.inside, "spool"))).toEqual([]);
  expect(found(JSON.stringify(deposited))).toEqual([]);
  expect(leftovers(place.inside)).toEqual([]);
});

test("the file of sites is judged too", async () => {
  await using place = await freshPlace();
  const path = join(place.outside, "sites.csv");
  const lines = Array.from({ length: 9 }, (_, at) => `S${at};35238;${CANARIES[3]}`);
  writeFileSync(path, ["site;commune;Responsable", ...lines, ""].join("\n"));
  const outcome = await importFile(place.connection, {
    ...{ siren: SIREN, kind: "sites", mode: "replace", path, mapping: {} },
  });
  expect(outcome.issues).toMatchObject([{ problem: "personalEmail", column: "Responsable" }]);
  expect(leftovers(place.inside)).toEqual([]);
});

test("the command says why on its outputs without repeating what it saw", async () => {
  await using place = await freshPlace();
  const path = join(place.outside, "export.csv");
  writeFileSync(path, FILE);
  const call = ["scripts/cli.ts", "import", "--company", SIREN, "--kind", "hires", path];
  const env = { ...process.env, DATABASE_URL: place.url, TMPDIR: join(place.inside, "tmp") };
  const run = promisify(execFile)("npx", ["tsx", ...call], { env });
  const { code, stdout, stderr } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
  expect(code).toBe(1);
  expect(stdout).toContain("sécurité sociale");
  expect(found(stdout + stderr)).toEqual([]);
  expect(leftovers(place.inside)).toEqual([]);
});

function found(text: string): string[] {
  return CANARIES.filter((canary) => text.includes(canary));
}

/** Files of a folder, and of those within, that hold a canary in plain bytes. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => found(readFileSync(path, "latin1")).length > 0);
}

type Place = AsyncDisposable & {
  readonly connection: Connection;
  readonly url: string;
  /** Everything that the application may write. */
  readonly inside: string;
  /** Where the file comes from. */
  readonly outside: string;
};

async function freshPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-canary-"));
  const [inside, outside] = [join(folder, "inside"), join(folder, "outside")];
  for (const made of [inside, outside, join(inside, "tmp")]) mkdirSync(made);
  const url = join(inside, "test.db");
  const connection = openDatabase(url);
  await migrate(connection);
  await companyWithSites(connection);
  return {
    ...{ connection, url, inside, outside },
    async [Symbol.asyncDispose]() {
      await connection.db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
