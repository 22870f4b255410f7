import { afterAll, beforeAll, expect, test } from "vitest";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { openDatabase } from "#db/connection.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { RENNES, SAINT_DENIS, saveCountry, VILLAGE } from "#tests/support/counted-country.ts";
import { loadLabourForce } from "#tests/support/counted-files.ts";
import { aCompany, deposit } from "#tests/support/deposits.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { databasePath, withDatabase } from "#tests/support/site.ts";

const SIREN = "444608442";
const HOME = `/companies/${SIREN}`;
const RURAL = `${HOME}?period=2025&indicator=rural`;
const SIMULATOR = `${HOME}/policies/implantation?posts=40&zone=5315&zone=0403`;
const PERSON = "anne@ateliers.example";

let browser: TestBrowser;

beforeAll(async () => {
  await onDatabase(loadEmbedded);
  await withDatabase(async (db) => {
    const companyId = await aCompany(db, [aSite()], SIREN);
    const account = await findAccountByEmail(db, PERSON);
    if (account) await putMembership(db, companyId, account.id, "hrContributor");
    const hires = Array.from({ length: 400 }, (_, index) => ({
      ...aHire({ month: 202501 + (index % 9), priorityDistrict: index % 12 === 0 }),
      ...{ rural: index % 10 === 0, site: 1 },
    }));
    await deposit(db, companyId, { hires });
  });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
});

const EXTRACT = [
  {
    ...{ lang: "fr", short: ") – extrait de démonstration" },
    said: "Les parts des zones d’emploi viennent d’un extrait de démonstration.",
  },
  {
    ...{ lang: "en", short: ") – extract for the demonstration" },
    said: "The shares of employment zones come from an extract for the demonstration.",
  },
];

test("with the demonstration's extract, every expected share says it, and nobody else can be chosen", async () => {
  const { visitor, page, complaints } = await signedIn();
  for (const { lang, said, short } of EXTRACT) {
    await page.goto(`${RURAL}&lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `baseline-extract-${lang}`);
    expect(await page.locator(".expected-note").textContent()).toContain(said);
    for (const tile of [0, 1]) {
      expect(await page.locator(".tile").nth(tile).textContent()).toContain(short);
    }
    expect(await page.locator("select[name=baseline]").count()).toBe(0);
    await page.goto(`${HOME}/report?period=2025&lang=${lang}`);
    expect(await page.locator(".expected-note").textContent()).toContain(said);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  }
  await page.goto(`${RURAL}&baseline=labourForce&lang=fr`);
  expect(await page.locator(".expected-note").textContent()).toMatch(
    /contre [\d,]+\s% des habitants/,
  );
  expect(complaints).toEqual([]);
  await visitor.close();
});

test("where the labour force is loaded it can be chosen without JavaScript, and the page says whose shares it used", async () => {
  await onDatabase((connection) => saveCountry(connection, [SAINT_DENIS]));
  await onDatabase(loadRennes);
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });

  await page.goto(RURAL);
  expect(await page.locator(".expected-note").textContent()).toMatch(
    /contre 20,0\s% des habitants/,
  );
  await page.locator("select[name=baseline]").selectOption("labourForce");
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.waitForURL(/baseline=labourForce/);

  expect(await page.locator("select[name=baseline] option").allTextContents()).toEqual([
    "les habitants",
    "la population active",
  ]);
  const note = await page.locator(".expected-note").textContent();
  expect(note).toMatch(/contre 25,0\s% des actifs de leurs zones d’emploi/);
  expect(note).not.toContain("extrait");
  const [districts, rural] = [page.locator(".tile").nth(0), page.locator(".tile").nth(1)];
  expect(await districts.textContent()).toContain("aucune part des actifs n’est chargée");
  expect(await rural.textContent()).toMatch(
    /Attendu d’après les actifs de vos zones d’emploi\s: 25,0/,
  );
  expect(await page.locator(".source-note").textContent()).toMatch(
    /Part des actifs de la zone d’emploi.*Population active des communes\s: 2021/s,
  );

  await page.goto(`${HOME}/report?period=2025&indicator=rural&baseline=labourForce`);
  expect(await page.locator(".expected-note").textContent()).toBe(note);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.goBack();
  await rural.getByRole("link", { name: /Expliquer/ }).click();
  await page.waitForURL(/explain\/rural.*baseline=labourForce/);
  expect(await page.locator(".expected-note").textContent()).toBe(note);
  await visitor.close();
});

test.each(["fr", "en"])("the choice passes axe and keeps within 320 px (%s)", async (lang) => {
  const { visitor, page, complaints } = await signedIn();
  for (const path of [RURAL, `${HOME}/explain/rural?period=2025`]) {
    await page.goto(`${path}&baseline=labourForce&lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `baseline-${path === RURAL ? "dashboard" : "explain"}-${lang}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  }
  expect(complaints).toEqual([]);
  await visitor.close();
});

test("the implantation simulator answers by each population loaded, and says of whom", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${SIMULATOR}&indicator=rural`);
  expect(await page.locator(".effect-sentence").textContent()).toContain("d’après les habitants");
  expect(await page.locator("main table").first().locator("tbody tr").count()).toBe(4);

  await page.locator("select[name=baseline]").selectOption("labourForce");
  await page.getByRole("button", { name: "Comparer" }).click();
  await page.waitForURL(/baseline=labourForce/);

  const main = page.locator("main");
  expect(await page.locator(".effect-sentence").textContent()).toMatch(
    /25,0\s%.*d’après les actifs des zones d’emploi/,
  );
  const rows = await main.locator("table").first().locator("tbody tr").allTextContents();
  expect(rows[0]).toMatch(/Rennes – d’après la population active.*25,0\s%/);
  expect(rows[1]).toMatch(/Rennes – d’après les habitants.*20,0\s%/);
  expect(rows[2]).toMatch(/Nord – d’après la population active.*non renseigné/);
  expect(await page.locator("#zone-2").inputValue()).toBe("0403");
  const words = await main.textContent();
  expect(words).toContain("--district-labour-force");
  expect(words).toContain("--commune-job-seekers");
  expect(words).toContain("ressemblent aux actifs de la zone");

  await page.goto(`${SIMULATOR}&baseline=labourForce&indicator=priorityDistrict`);
  expect(await page.locator(".effect-sentence").textContent()).toContain(
    "Aucune part des actifs n’est chargée pour cet indicateur",
  );
  await visitor.close();
});

test.each(["fr", "en"])("the simulator by population passes axe and 320 px (%s)", async (lang) => {
  const { visitor, page, complaints } = await signedIn();
  for (const baseline of ["residents", "labourForce"]) {
    await page.goto(`${SIMULATOR}&indicator=rural&baseline=${baseline}&lang=${lang}`, {
      waitUntil: "networkidle",
    });
    await screenshot(page, `implantation-${baseline}-${lang}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  }
  expect(complaints).toEqual([]);
  await visitor.close();
});

function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

/** As the command line would, beside the server. */
async function onDatabase(work: (connection: Loaded) => Promise<unknown>): Promise<void> {
  const connection = openDatabase(databasePath);
  try {
    await work(connection);
  } finally {
    await connection.db.destroy();
  }
}

type Loaded = ReturnType<typeof openDatabase>;

/** 120,000 of the labour force in the zone of Rennes, a quarter of them rural. */
function loadRennes(connection: Loaded) {
  return loadLabourForce(connection, [
    `${RENNES};180000;90000;9000`,
    `${VILLAGE};60000;30000;3000`,
  ]);
}
