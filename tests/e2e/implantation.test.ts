import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { findCompany } from "#db/queries/companies.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { DEMO_COMPANIES } from "#scripts/demo/companies.ts";
import { seedCompany } from "#scripts/demo/seed.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { baseUrl, databasePath } from "#tests/support/site.ts";

const SIREN = "999002025";
const HOME = `/companies/${SIREN}/policies`;
const PAGE = `${HOME}/implantation`;
const PERSON = "implantation@bocage.example";

let browser: TestBrowser;

beforeAll(async () => {
  await seed();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(["fr", "en"])("the simulator passes axe and keeps within 320 px (%s)", async (lang) => {
  const { visitor, page, complaints } = await signedIn();
  const pages = {
    implantation: PAGE,
    "implantation-compared": `${PAGE}?posts=40&zone=1112&zone=5315&commune=97411&indicator=rural`,
    "implantation-unknown": `${PAGE}?posts=beaucoup&commune=01004`,
  };
  for (const [name, path] of Object.entries(pages)) {
    const address = new URL(path, baseUrl);
    address.searchParams.set("lang", lang);
    await page.goto(address.href, { waitUntil: "networkidle" });
    expect(await page.locator("html").getAttribute("lang"), name).toBe(lang);
    await screenshot(page, `${name}-${lang}`);
    expect(await axeProblems(page), name).toEqual([]);
    expect(await overflowsSideways(page), name).toBe(false);
  }
  expect(complaints).toEqual([]);
  await visitor.close();
});

test("the map says what its table says, overseas included", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(`${PAGE}?zone=1112&commune=97411`);

  const [map] = figuresOf(await page.content());

  expect(map?.names[0]).toContain("habitent un quartier prioritaire");
  expect(sorted(map?.marks ?? [])).toEqual(sorted(map?.cells ?? []));
  expect(map?.cells).toContainEqual({ row: "93", column: "sites", value: 1 });
  expect(map?.cells).toContainEqual({ row: "974", column: "sites", value: 1 });
  await visitor.close();
});

test("without JavaScript, places are compared and the address keeps the question", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(HOME);
  await page.locator('main a[href$="/implantation"]').click();
  await page.locator("input[name=posts]").fill("40");
  await page.locator("#zone-1").selectOption("1112");
  await page.locator("#zone-2").selectOption("");
  await page.getByRole("button", { name: "Comparer" }).click();
  await page.waitForURL(/posts=40/);

  expect(new URL(page.url()).search).toContain("zone=1112");
  const sentence = await page.locator(".effect-sentence").textContent();
  expect(sentence).toContain("Avec 40 recrutements par an");
  expect(sentence).toContain("habitent un quartier prioritaire");
  expect(await page.locator("main table").first().locator("tbody tr").count()).toBe(1);
  await visitor.close();
});

test("what the extract does not know is said, with the command that loads the country", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(`${PAGE}?commune=91228`);

  const main = page.locator("main");
  expect(await main.locator("table").first().textContent()).toContain("non renseigné");
  expect(await main.textContent()).toContain("reference load --download");

  await page.goto(`${PAGE}?commune=Saint-Aubin`);
  expect(await main.locator(".field-error").textContent()).toContain("Plusieurs communes");
  await visitor.close();
});

function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

/** A company of the demonstration, and someone who reads its policies. */
async function seed(): Promise<void> {
  const connection = openDatabase(databasePath);
  const account = { name: "Yann Le Goff", email: PERSON, platformRole: null, language: "fr" };
  const accountId = await insertAccount(connection.db, account);
  const company = DEMO_COMPANIES.find(({ siren }) => siren === SIREN);
  if (company) await seedCompany(connection, company, () => undefined);
  const kept = await findCompany(connection.db, SIREN);
  if (kept) await putMembership(connection.db, kept.id, accountId, "executive");
  await connection.db.destroy();
}
