import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { findCompany } from "#db/queries/companies.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { DEMO_COMPANIES } from "#scripts/demo/companies.ts";
import { DEMO_POLICIES } from "#scripts/demo/policies.ts";
import { seedCompany, seedPolicy } from "#scripts/demo/seed.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { databasePath } from "#tests/support/site.ts";

const SIREN = "999001019";
const SMALL = "999008089";
const HOME = `/companies/${SIREN}/policies`;
const PERSON = "effets@alisee.example";

let browser: TestBrowser;

beforeAll(async () => {
  await seed();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(["fr", "en"])(
  "every page of policies passes axe and keeps within 320 px (%s)",
  async (lang) => {
    const { visitor, page, complaints } = await signedIn();
    const pages = {
      policies: HOME,
      "policy-new": `${HOME}/new`,
      "policy-effect": await addressOf(page, HOME, "effect"),
      "policy-effect-small": await addressOf(page, `/companies/${SMALL}/policies`, "effect"),
      policy: (await addressOf(page, HOME, "effect")).replace(/\/effect$/, ""),
      planner: `/companies/${SIREN}/planner`,
    };
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${path}?lang=${lang}`, { waitUntil: "networkidle" });
      expect(await page.locator("html").getAttribute("lang"), name).toBe(lang);
      await screenshot(page, `${name}-${lang}`);
      expect(await axeProblems(page), name).toEqual([]);
      expect(await overflowsSideways(page), name).toBe(false);
    }
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

test("the company that changed how it hires sees its effect, on one sheet of A4", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(await addressOf(page, HOME, "effect"), { waitUntil: "networkidle" });

  expect(await page.locator(".verdict").first().textContent()).toContain("Effet");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await visitor.close();
});

test("a company that hires too few is told what is missing", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(await addressOf(page, `/companies/${SMALL}/policies`, "effect"));

  expect(await page.locator(".verdict").first().textContent()).toContain("Données insuffisantes");
  await visitor.close();
});

test("without JavaScript, a policy is added and the form says what is wrong", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${HOME}/new`);
  await page.locator("input[name=startsOn]").fill("mars 2025");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.locator(".error-summary").waitFor();

  await page.locator("input[name=name]").fill("Mentorat");
  await page.locator("input[name=startsOn]").fill("2025-09");
  await page.locator("input[name=indicators]").first().check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL(/effect$/);
  await page.goto(HOME);
  expect(await page.getByText("Mentorat").count()).toBe(1);
  await visitor.close();
});

type Page = Awaited<ReturnType<typeof signedIn>>["page"];

/** Where the first link of a page to such an address leads. */
async function addressOf(page: Page, path: string, end: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(`main a[href$="/${end}"]`).first().getAttribute("href")) ?? "";
}

function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

/** Two companies of the demonstration with their policies, and someone who belongs to both. */
async function seed(): Promise<void> {
  const connection = openDatabase(databasePath);
  const account = { name: "Élise Marchand", email: PERSON, platformRole: null, language: "fr" };
  const accountId = await insertAccount(connection.db, account);
  for (const siren of [SIREN, SMALL]) {
    const company = DEMO_COMPANIES.find((one) => one.siren === siren);
    if (company) await seedCompany(connection, company, () => undefined);
    const kept = await findCompany(connection.db, siren);
    if (kept) await putMembership(connection.db, kept.id, accountId, "companyAdmin");
    for (const policy of DEMO_POLICIES.filter((one) => one.siren === siren)) {
      await seedPolicy(connection, policy);
    }
  }
  await connection.db.destroy();
}
