import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { DateFormat } from "#app/intake/reading.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { type CorpusFile, corpus } from "#scripts/corpus/corpus.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, SIREN, temporaryFile } from "#tests/support/file-deposits.ts";

const SAMPLED = 24; // one file in so many
const SITES = "site;commune\nSIEGE;75113\nATELIER-LYON;69383\nDEPOT-RENNES;35238\n";
const STATUS = { refused: "refused", asked: "needsDecision", read: "published" } as const;

const small = corpus().filter(({ bytes }) => bytes.length < 1e6);
const sample = small.filter((_, at) => at % SAMPLED === 0);

test("a sample of the corpus has the same outcomes once deposited", {
  timeout: 120_000,
}, async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  await deposit(db, { kind: "sites", text: SITES });
  for (const file of sample) {
    using written = temporaryFile(file.bytes);
    const outcome = await importFile(db, {
      ...{ siren: SIREN, kind: "hires", mode: "replace", path: written.path },
      mapping: mappingOf(file),
    });
    expect({ file: file.name, ...outcome }).toMatchObject({ file: file.name, ...expectedOf(file) });
    expect(outcome.read).toBe(outcome.accepted + outcome.rejected + outcome.ignored);
  }
});

test("the command line says it with its exit code and one JSON value", {
  timeout: 60_000,
}, async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  await deposit(db, { kind: "sites", text: SITES });
  const file = small.find(({ name }) => name.startsWith("site-inconnu--modele"));
  using written = temporaryFile(file?.bytes ?? new Uint8Array());
  const call = ["import", "--json", "--company", SIREN, "--kind", "hires", written.path];
  const { stdout } = await promisify(execFile)("npx", ["tsx", "scripts/cli.ts", ...call], {
    env: { ...process.env, DATABASE_URL: db.url },
  });
  expect(JSON.parse(stdout)).toMatchObject({
    status: "published",
    read: 40,
    accepted: 39,
    rejected: 1,
  });
});

function mappingOf({ columns, values, dateFormat }: CorpusFile) {
  const format = { mois_embauche: dateFormat as DateFormat };
  return { columns, values, ...(dateFormat && { dateFormats: format }) };
}

function expectedOf({ expected }: CorpusFile) {
  const status = STATUS[expected.outcome];
  if (expected.outcome !== "read") return { status };
  const { accepted, rejected, ignored } = expected;
  return { status, accepted, rejected, ignored };
}
