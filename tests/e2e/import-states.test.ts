import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertAccount } from "#db/queries/accounts.ts";
import { findCompany } from "#db/queries/companies.ts";
import { putMembership } from "#db/queries/memberships.ts";
import type { Db } from "#db/schema.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { COMPANIES } from "#tests/support/people.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { withDatabase } from "#tests/support/site.ts";

/** The other company: the walk of import.test.ts is not disturbed. */
const [, { siren: SIREN }] = COMPANIES;
const IMPORTS = `/companies/${SIREN}/imports`;
const INES = "ines@logis.example";
const NOUR = "nour@logis.example";
const LANGUAGES = ["fr", "en"] as const;

const SITES = "site;commune\nA;35238\nB;35281\n";
const HIRES = [
  "mois_embauche;site;commune_residence;sexe;type_contrat",
  "2025-01;A;35238;1;CDI",
  "2025-02;A;35238;2;CDD",
  "2025-03;B;1053;2;CDI",
  "",
].join("\n");
const PERSONAL = [
  "mois_embauche;site;commune_residence;contact",
  ...Array.from({ length: 12 }, (_, at) => `2025-01;A;35238;personne${at}@exemple.fr`),
  "",
].join("\n");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
  await withDatabase(seedSecondPerson);
});

afterAll(async () => {
  await browser.close();
});

test.each(LANGUAGES)("what is expected, and a file that the gate refuses (%s)", async (lang) => {
  const { page } = await signedIn(INES, false);
  await page.goto(`${IMPORTS}/prepare?lang=${lang}`);
  await look(page, `import-prepare-${lang}`);

  await send(page, "hires", PERSONAL, "contacts.csv");
  await page.locator(".error-summary").waitFor();
  const text = (await page.locator("main").textContent()) ?? "";
  expect(text).toContain("contact");
  expect(text).not.toContain("personne3@exemple.fr");
  await look(page, `import-refused-gate-${lang}`);
  await page.context().close();
});

test("a code is asked in words; a lost zero is left or restored; the quarter is kept; the draft is in one person's hands", async () => {
  const { page } = await signedIn(INES, false);
  await send(page, "sites", SITES, "sites.csv");
  await walkToCheck(page);
  await page.locator("form button.button-primary").last().click();
  await page.waitForURL(/receipt$/);

  await send(page, "hires", HIRES, "embauches.csv");
  await next(page, /columns$/);
  await next(page, /values$/);
  const gender = page.locator("select").first();
  expect(await gender.locator("option").allTextContents()).toContain("Femme (F)");
  for (const [index, meaning] of (await codes(page)).entries()) {
    await page.locator("select").nth(index).selectOption(meaning);
  }
  await lookInBoth(page, "import-values-asked");
  for (const [index, meaning] of (await codes(page)).entries()) {
    await page.locator("select").nth(index).selectOption(meaning);
  }
  await next(page, /check$/);

  await page.getByRole("button", { name: /Laisser tel quel/ }).click();
  await page.getByRole("button", { name: "Rétablir le zéro de ces codes" }).waitFor();
  expect(await page.locator(".conservation").textContent()).toMatch(/1\s*rejetée/);
  await lookInBoth(page, "import-check-left");
  await page.getByRole("button", { name: "Rétablir le zéro de ces codes" }).click();
  await page.getByRole("button", { name: /Laisser tel quel/ }).waitFor();

  await page.getByRole("button", { name: "Ne conserver que le trimestre" }).click();
  await page.locator(".notice", { hasText: "trimestre" }).waitFor();
  await lookInBoth(page, "import-check-quarter");

  const other = await signedIn(NOUR, false);
  for (const lang of LANGUAGES) {
    await other.page.goto(`${new URL(page.url()).pathname}?lang=${lang}`);
    await look(other.page, `import-draft-taken-${lang}`);
  }
  expect(await other.page.locator("h1").textContent()).toContain("Ines Morel");
  await other.page.context().close();

  await page.locator("input[name=agreed]").check();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.waitForURL(/receipt$/);
  await page.context().close();
});

/** What each asked code means: 1 is a man, 2 a woman. */
async function codes(page: Page): Promise<string[]> {
  const labels = await page
    .locator("select")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  return labels.map((label) => (label.includes("1") ? "M" : "F"));
}

async function send(page: Page, kind: "hires" | "sites", text: string, name: string) {
  await page.goto(`${IMPORTS}/new`);
  await page.locator(`input[name=kind][value=${kind}]`).check();
  const buffer = Buffer.from(text);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.locator("form button.button-primary").click();
}

async function walkToCheck(page: Page): Promise<void> {
  await next(page, /columns$/);
  await next(page, /values$/);
  await next(page, /check$/);
}

/** Presses the one button of the step. */
async function next(page: Page, address: RegExp): Promise<void> {
  await page.locator(".actions button.button-primary").click();
  await page.waitForURL(address);
}

async function lookInBoth(page: Page, name: string): Promise<void> {
  const { pathname } = new URL(page.url());
  const address = pathname.endsWith("/progress") ? pathname.replace("progress", "check") : pathname;
  for (const lang of ["en", "fr"] as const) {
    await page.goto(`${address}?lang=${lang}`);
    await look(page, `${name}-${lang}`);
  }
}

/** Screenshots at both widths, no sideways scroll; axe runs in a browser with scripts, on the same page. */
async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect(await overflowsSideways(page), name).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
  const { page: twin } = await signedIn(name.includes("taken") ? NOUR : INES, true);
  if (!name.includes("gate")) {
    await twin.goto(page.url(), { waitUntil: "networkidle" });
    expect(await axeProblems(twin), name).toEqual([]);
  }
  await twin.context().close();
}

function signedIn(email: string, javaScriptEnabled: boolean) {
  return signedInAs(email, browser, { javaScriptEnabled });
}

async function seedSecondPerson(db: Db): Promise<void> {
  const account = { name: "Nour Haddad", email: NOUR, platformRole: null, language: "fr" };
  const accountId = await insertAccount(db, account);
  const company = await findCompany(db, SIREN);
  await putMembership(db, company?.id ?? 0, accountId, "hrContributor");
}
