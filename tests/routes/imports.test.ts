import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findImportJob } from "#app/operations/import/jobs.ts";
import { config } from "#app/platform/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { forget } from "#app/platform/remember.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import * as schemas from "#app/routes/api.v1.schemas.$file.tsx";
import * as list from "#app/routes/companies.$siren.imports._index.tsx";
import * as deposit from "#app/routes/companies.$siren.imports.$id._index.tsx";
import * as check from "#app/routes/companies.$siren.imports.$id.check.tsx";
import * as columns from "#app/routes/companies.$siren.imports.$id.columns.tsx";
import * as file from "#app/routes/companies.$siren.imports.$id.file.tsx";
import * as receipt from "#app/routes/companies.$siren.imports.$id.receipt.tsx";
import * as rejects from "#app/routes/companies.$siren.imports.$id.rejects.tsx";
import * as values from "#app/routes/companies.$siren.imports.$id.values.tsx";
import * as upload from "#app/routes/companies.$siren.imports.upload.tsx";
import * as templates from "#app/routes/templates.$file.tsx";
import { importsOf } from "#db/queries/imports.ts";
import {
  freshPlatform,
  request,
  type TestPlatform,
  thrownStatus,
} from "#tests/support/platform.ts";

const SIREN = "552100554";
const HOME = `/companies/${SIREN}/imports`;
const SITES = "site;commune\nA;35238\nB;35281\n";
const HIRES = "mois_embauche;site;commune_residence;sexe\n2025-01;A;35238;F\n2025-02;B;35238;M\n";
const context = { nonce: "" };

type Visitor = { readonly cookies: readonly string[] };

async function visitor(platform: TestPlatform, email = "nadia@ateliers.example"): Promise<Visitor> {
  return { cookies: [await openSession(request("/"), platform.accountOf(email))] };
}

/** A deposit as a browser sends it. */
function uploadRequest(
  from: Visitor,
  text: string | Uint8Array,
  kind = "hires",
  name = "test.csv",
) {
  const form = new FormData();
  form.set("kind", kind);
  form.set("mode", "replace");
  form.set("file", new Blob([text as BlobPart]), name);
  return formRequest(from, `${HOME}/upload`, form);
}

function formRequest({ cookies }: Visitor, path: string, body: FormData): Request {
  const Cookie = cookies.map((line) => line.split(";")[0]).join("; ");
  return new Request(`http://localhost:3000${path}`, { method: "POST", headers: { Cookie }, body });
}

async function send(from: Visitor, text: string | Uint8Array, kind = "hires", name?: string) {
  const asked = uploadRequest(from, text, kind, name);
  const answer = await upload.action({ request: asked, params: { siren: SIREN }, context });
  const told = (await answer.json()) as Record<string, unknown>;
  return { ...told, status: answer.status };
}

async function depositOf(from: Visitor, text: string, kind = "hires"): Promise<string> {
  const answer: Record<string, unknown> = await send(from, text, kind);
  return /imports\/([^/]+)\/file/.exec(String(answer.to))?.[1] ?? "";
}

/** What a step needs to be asked. */
function step(from: Visitor, id: string, name: string, form?: Record<string, string>) {
  const asked = request(`${HOME}/${id}/${name}`, { ...from, ...(form ? { form } : {}) });
  return { request: asked, params: { siren: SIREN, id }, context };
}

async function whereTo(work: Promise<unknown>): Promise<string> {
  const answer = await work.catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error(`Not a response: ${JSON.stringify(answer)}`);
  return answer.headers.get("Location") ?? String(answer.status);
}

async function published(from: Visitor, text: string, kind = "hires"): Promise<string> {
  const id = await depositOf(from, text, kind);
  await file.action(step(from, id, "file", { intent: "confirm" }));
  await columns.action(step(from, id, "columns", await columnForm(from, id)));
  await values.action(step(from, id, "values", { intent: "read" }));
  await findImportJob(id)?.staged;
  expect(await whereTo(check.action(step(from, id, "check", { publish: "1" })))).toBe(
    `${HOME}/${id}/receipt`,
  );
  return id;
}

/** A draft that was read and is not published. */
async function readUntilChecked(from: Visitor, text: string): Promise<string> {
  const id = await depositOf(from, text);
  await file.action(step(from, id, "file", { intent: "confirm" }));
  await columns.action(step(from, id, "columns", await columnForm(from, id)));
  await values.action(step(from, id, "values", { intent: "read" }));
  await findImportJob(id)?.staged;
  return id;
}

/** The form of columns as the page proposes it. */
async function columnForm(from: Visitor, id: string): Promise<Record<string, string>> {
  const { proposals } = await columns.loader(step(from, id, "columns"));
  return Object.fromEntries(
    proposals.map(({ field, column }) => [`column:${field}`, column === null ? "" : `${column}`]),
  );
}

test("a file goes from deposit to receipt, then is undone; the address of each step sends where the draft is", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  await published(nadia, SITES, "sites");

  const id = await depositOf(nadia, HIRES);
  expect(await whereTo(deposit.loader(step(nadia, id, "")))).toBe(`${HOME}/${id}/file`);
  expect(await whereTo(check.loader(step(nadia, id, "check")))).toBe(`${HOME}/${id}`);
  expect(await file.loader(step(nadia, id, "file"))).toMatchObject({ found: { lines: 3 } });
  await file.action(step(nadia, id, "file", { intent: "confirm" }));
  await columns.action(step(nadia, id, "columns", await columnForm(nadia, id)));
  expect(await whereTo(deposit.loader(step(nadia, id, "")))).toBe(`${HOME}/${id}/values`);
  await values.action(step(nadia, id, "values", { intent: "read" }));
  await findImportJob(id)?.staged;
  expect(await check.loader(step(nadia, id, "check"))).toMatchObject({
    report: { counts: { read: 2, accepted: 2, rejected: 0, ignored: 0 } },
    alone: { exact: 2 },
  });

  const twice = [0, 1].map(() => check.action(step(nadia, id, "check", { publish: "1" })));
  for (const answer of twice) {
    expect([`${HOME}/${id}/receipt`, `${HOME}/${id}`]).toContain(await whereTo(answer));
  }
  expect(await receipt.loader(step(nadia, id, "receipt"))).toMatchObject({
    deposit: { status: "published", by: "Nadia Benali", accepted: 2 },
  });
  await deposit.action(step(nadia, id, "", { intent: "undo" }));
  await deposit.action(step(nadia, id, "", { intent: "undo" }));
  expect(await receipt.loader(step(nadia, id, "receipt"))).toMatchObject({
    deposit: { status: "withdrawn", undoable: false },
  });
});

test.each([
  { what: "a web page", text: "<html><body></body></html>", problem: "isWebPage" },
  { what: "an empty file", text: "", problem: "emptyFile" },
  { what: "headers alone", text: "mois_embauche;site;commune_residence\n", problem: "headerOnly" },
  { what: "an open quote", text: `${HIRES}2025-01;"A;35238;F\n`, problem: "unclosedQuote" },
  { what: "a workbook", text: "PK\u0003\u0004abc", problem: "isWorkbook" },
])("$what is answered 422 with its reason, and no byte of it stays", async ({ text, problem }) => {
  await using platform = await freshPlatform();
  const answer = await send(await visitor(platform), text);
  expect(answer).toMatchObject({ status: 422, issues: [{ problem, severity: "blocking" }] });
  expect(readdirSync(join(dirname(config().databaseUrl), "spool"))).toEqual([]);
  expect(await importsOf(database(), SIREN)).toEqual([]);
});

test.each([999_000, 1_000_001, 3_000_000])(
  "of %i bytes, a file over a limit of 1 MB is 413 and leaves nothing",
  async (bytes) => {
    await using platform = await freshPlatform({ ANCRAGE_UPLOAD_MB: "1" });
    const line = "2025-01;A;35238;F\n";
    const text = (HIRES + line.repeat(Math.ceil(bytes / line.length))).slice(0, bytes);
    const answer = await send(await visitor(platform), text);
    if (bytes <= 1_000_000) {
      expect(answer.status).toBe(200);
      return;
    }
    expect(answer).toMatchObject({
      status: 413,
      issues: [{ problem: "fileTooLarge", expected: "1" }],
    });
    expect(readdirSync(join(dirname(config().databaseUrl), "spool"))).toEqual([]);
  },
);

test("a form without a file and a body that is no form are told apart", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  const empty = new FormData();
  empty.set("kind", "hires");
  const asked = formRequest(nadia, `${HOME}/upload`, empty);
  const answer = await upload.action({ request: asked, params: { siren: SIREN }, context });
  expect(answer.status).toBe(422);

  const wrong = request(`${HOME}/upload`, { ...nadia, form: { kind: "hires" } });
  const work = upload.action({ request: wrong, params: { siren: SIREN }, context });
  expect(await thrownStatus(work)).toBe(400);
});

test("a waiting file is unreadable on the disk", async () => {
  await using platform = await freshPlatform();
  await depositOf(await visitor(platform), HIRES.replace("35238", "CANARY-7731"));
  const folder = join(dirname(config().databaseUrl), "spool");
  const [name = ""] = readdirSync(folder);
  expect(readFileSync(join(folder, name), "latin1")).not.toContain("CANARY");
});

test("after a restart, a draft says that its file is gone, at whatever step it was", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  await published(nadia, SITES, "sites");
  const waiting = await depositOf(nadia, HIRES);
  const read = await readUntilChecked(nadia, HIRES.replace("2025-01", "2024-01"));
  forget("spool"); // what a restart loses: the keys of the files that wait

  for (const id of [waiting, read]) {
    for (const loader of [file.loader, columns.loader, values.loader, check.loader]) {
      const asked = step(nadia, id, "step");
      const work: Promise<unknown> = loader(asked);
      expect(await whereTo(work)).toBe(`${HOME}/${id}`);
    }
    expect(await deposit.loader(step(nadia, id, ""))).toMatchObject({ takenBy: null });
    expect(await whereTo(deposit.action(step(nadia, id, "", { intent: "drop" })))).toBe(HOME);
  }
  expect(readdirSync(join(dirname(config().databaseUrl), "spool"))).toEqual([]);
});

test("a lost zero is left as it is with one click, and restored with another", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  await published(nadia, SITES, "sites");
  const id = await readUntilChecked(nadia, HIRES.replace("2025-01;A;35238", "2025-01;A;1053"));
  const told = () => check.loader(step(nadia, id, "check"));
  expect(await told()).toMatchObject({ toAgree: ["lostZero"], refused: [] });

  await check.action(step(nadia, id, "check", { intent: "leaveRepairs" }));
  await findImportJob(id)?.staged;
  expect(await told()).toMatchObject({
    toAgree: [],
    refused: ["lostZero"],
    report: { counts: { accepted: 1, rejected: 1 } },
  });
  await check.action(step(nadia, id, "check", { intent: "restoreRepairs" }));
  await findImportJob(id)?.staged;
  expect(await told()).toMatchObject({ toAgree: ["lostZero"], refused: [] });
});

test("the quarter only is kept with one click; a strange precision changes nothing", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  await published(nadia, SITES, "sites");
  const id = await readUntilChecked(nadia, HIRES);
  const told = () => check.loader(step(nadia, id, "check"));
  const coarsen = (precision: string) =>
    check.action(step(nadia, id, "check", { intent: "coarsen", precision }));
  await coarsen("exact");
  expect(await told()).toMatchObject({ coarsened: { quarter: false, zone: false } });
  expect(await whereTo(coarsen("quarter"))).toBe(`${HOME}/${id}/check`);
  expect(await told()).toMatchObject({ coarsened: { quarter: true, zone: false } });
  // No zones are loaded here: what cannot be done is not half done.
  await coarsen("both");
  expect(await told()).toMatchObject({ zonesLoaded: false, coarsened: { zone: false } });
});

test("someone else's deposit is a 404, an executive's visit a 403, at every step and act", async () => {
  await using platform = await freshPlatform();
  const id = await depositOf(await visitor(platform), HIRES);
  const foreigner = await visitor(platform, "ines@logis.example");
  const executive = await visitor(platform, "paul@ateliers.example");
  const acts = [
    (who: Visitor) => deposit.loader(step(who, id, "")),
    (who: Visitor) => deposit.action(step(who, id, "", { intent: "drop" })),
    (who: Visitor) => file.loader(step(who, id, "file")),
    (who: Visitor) => columns.action(step(who, id, "columns", {})),
    (who: Visitor) => values.action(step(who, id, "values", {})),
    (who: Visitor) => check.action(step(who, id, "check", {})),
    (who: Visitor) => rejects.loader(step(who, id, "rejects")),
    (who: Visitor) => receipt.loader(step(who, id, "receipt")),
    (who: Visitor) => upload.action({ ...step(who, id, ""), request: uploadRequest(who, HIRES) }),
  ];
  for (const act of acts) {
    expect(await thrownStatus(act(foreigner))).toBe(404);
    expect(await thrownStatus(act(executive))).toBe(403);
  }
  expect(await importsOf(database(), SIREN)).toHaveLength(1);
});

test("a deposit of one company asked under another's address is not there", async () => {
  await using platform = await freshPlatform();
  const id = await depositOf(await visitor(platform), HIRES);
  const ines = await visitor(platform, "ines@logis.example");
  const asked = { ...step(ines, id, "file"), params: { siren: "732829320", id } };
  expect(await thrownStatus(file.loader(asked))).toBe(404);
});

test("a draft in someone's hands is shown as taken to the others, who may take it over", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  const anne = await visitor(platform, "anne@ateliers.example");
  const id = await depositOf(nadia, HIRES);
  expect(await deposit.loader(step(anne, id, ""))).toMatchObject({ takenBy: "Nadia Benali" });
  expect(await whereTo(file.loader(step(anne, id, "file")))).toBe(`${HOME}/${id}`);

  await deposit.action(step(anne, id, "", { intent: "take" }));
  expect(await whereTo(deposit.loader(step(anne, id, "")))).toBe(`${HOME}/${id}/file`);
  expect(await deposit.loader(step(nadia, id, ""))).toMatchObject({ takenBy: "Anne Leroy" });
});

test("file names lose their folders and what cannot be seen", async () => {
  await using platform = await freshPlatform();
  const nadia = await visitor(platform);
  await send(nadia, HIRES, "hires", "../../etc/em\u202ebauches.csv");
  const { deposits } = await list.loader({
    request: request(HOME, nadia),
    params: { siren: SIREN },
    context,
  });
  expect(deposits[0]?.fileName).toBe("embauches.csv");
});

test("templates and schemas are served, and nothing else under their addresses", async () => {
  const ask = (name: string) => ({ request: request("/"), params: { file: name }, context });
  const template = await templates.loader(ask("embauches.csv")).text();
  expect(template).toContain("mois_embauche;site;commune_residence");
  const applicants = await templates.loader(ask("candidatures.csv")).text();
  expect(applicants).toContain("mois;site;etape;total;femmes;hommes;qpv;hors_qpv;rural;hors_rural");
  const counts = await schemas.loader(ask("candidatures.json")).json();
  expect(counts.name).toBe("candidatures");
  const schema = await schemas.loader(ask("sites.json")).json();
  expect(schema).toMatchObject({
    name: "sites",
    fields: expect.arrayContaining([expect.objectContaining({ name: "commune" })]),
  });
  for (const name of ["../x", "embauches.json", "__proto__"]) {
    expect(await thrownStatus(Promise.resolve().then(() => templates.loader(ask(name))))).toBe(404);
  }
});
