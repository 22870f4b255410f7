import { afterAll, beforeAll, expect, test } from "vitest";
import { insertAccount } from "#db/queries/accounts.ts";
import { createCompany, findCompany } from "#db/queries/companies.ts";
import { putMembership } from "#db/queries/memberships.ts";
import type { Db } from "#db/schema.ts";
import { aCount, applicationsText, applied } from "#tests/support/application-counts.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { temporaryFile } from "#tests/support/file-deposits.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { withDatabase } from "#tests/support/site.ts";

const [SIREN, EMPTY] = ["843521778", "843521786"];
const HOME = `/companies/${SIREN}`;
const PERSON = "candidatures@essai.example";

let browser: TestBrowser;

beforeAll(async () => {
  await withDatabase(seed);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("the file of applicants is deposited as the third kind, checked, published and read as a funnel", async () => {
  const { visitor, page, complaints } = await signedIn();
  await send(page, "sites", "site;commune;nom\nA;35238;Rennes\nB;35281;Bruz\n");
  using file = temporaryFile(applicationsText(funnelCounts()));
  await page.goto(`${HOME}/imports/new?kind=applications`);
  expect(await page.locator("input[name=kind][value=applications]").isChecked()).toBe(true);
  await publish(page, file.path);

  await page.goto(`${HOME}/applications`, { waitUntil: "networkidle" });
  const finding = (await page.locator(".funnel-finding").textContent()) ?? "";
  expect(finding.replace(/\s/g, " ")).toContain("368 des 1 476 personnes");
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining([
      expect.stringContaining("Femmes et hommes\u00a0: un écart distinguable du hasard"),
      expect.stringContaining("Quartiers prioritaires\u00a0: comptes non fournis"),
    ]),
  );
  expect(complaints).toEqual([]);
  await visitor.close();
});

test.each(["fr", "en"])(
  "the pages of applicants pass axe and keep within 320 px (%s)",
  async (lang) => {
    const { visitor, page, complaints } = await signedIn();
    const pages = {
      applications: `${HOME}/applications`,
      "applications-empty": `/companies/${EMPTY}/applications`,
      "applications-deposit": `${HOME}/imports/new?kind=applications`,
      "applications-method": "/methodology/applications",
    };
    for (const [name, path] of Object.entries(pages)) {
      const separator = path.includes("?") ? "&" : "?";
      await page.goto(`${path}${separator}lang=${lang}`, { waitUntil: "networkidle" });
      expect(await page.locator("html").getAttribute("lang"), name).toBe(lang);
      await screenshot(page, `${name}-${lang}`);
      expect(await axeProblems(page), name).toEqual([]);
      for (const table of await page.locator("main details").all()) {
        await table.evaluate((details) => details.setAttribute("open", ""));
      }
      expect(await overflowsSideways(page), name).toBe(false);
    }
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

test("every mark of a chart is a number of its table, and a group too small is nowhere", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${HOME}/applications`);
  for (const figure of await page.locator("figure.chart-figure").all()) {
    for (const mark of await figure.locator("[data-value]").all()) {
      const [row, column, value] = await Promise.all(
        ["data-row", "data-column", "data-value"].map((name) => mark.getAttribute(name)),
      );
      const cell = figure.locator(`tr[data-row="${row}"] td[data-column="${column}"] data`);
      expect(await cell.getAttribute("value")).toBe(value);
    }
  }
  const small = page.locator('tr[data-row="B"] td[data-column="gender"]');
  expect(await small.locator(".code").textContent()).toBe("c");
  expect(await small.textContent()).not.toMatch(/\d/);
  await visitor.close();
});

test("a file with contradictions says them all and publishes nothing", async () => {
  const { visitor, page } = await signedIn();
  const counts = [...applied([50, 40], [5, 40]), aCount("offre", 3, { women: 9, men: 1 })];
  using file = temporaryFile(applicationsText(counts));
  await page.goto(`${HOME}/imports/new?kind=applications`);
  await toCheck(page, file.path);
  const report = (await page.locator("main").textContent()) ?? "";
  expect(report).toContain("plus de personnes à une étape qu’à l’étape d’avant");
  expect(report).toContain("les deux groupes réunis dépassent le total");
  await visitor.close();
});

type Page = Awaited<ReturnType<typeof signedIn>>["page"];

/** Two sites, one of them with few women: its figures and those that would give them away are hidden. */
function funnelCounts() {
  return [
    ...applied([90, 600], [240, 700], { site: "A" }),
    aCount("entretien", 640, { women: 270, men: 370 }, { site: "A" }),
    ...applied([3, 8], [35, 168], { site: "B", month: 202504 }),
    aCount("entretien", 90, { women: 5, men: 85 }, { site: "B", month: 202504 }),
  ];
}

async function publish(page: Page, path: string): Promise<void> {
  await toCheck(page, path);
  await page.getByRole("button", { name: "Publier" }).click();
  await page.waitForURL(/receipt$/);
}

/** Through the steps as a person goes, to the bilan d'anomalies. */
async function toCheck(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByRole("button", { name: "Déposer", exact: true }).click();
  for (const [step, button] of STEPS) {
    await page.waitForURL(new RegExp(`/${step}$`), { waitUntil: "load" });
    await page.getByRole("button", { name: button, exact: true }).click();
  }
  await page.waitForURL(/\/check$/, { waitUntil: "load" });
  await page.getByRole("heading", { level: 1, name: "Vérifier" }).waitFor();
}

const STEPS = [
  ["file", "Continuer"],
  ["columns", "Continuer"],
  ["values", "Lire le fichier"],
] as const;

async function send(page: Page, kind: string, text: string): Promise<void> {
  using file = temporaryFile(text);
  await page.goto(`${HOME}/imports/new?kind=${kind}`);
  await publish(page, file.path);
}

function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

async function seed(db: Db): Promise<void> {
  const account = { name: "Ada Test", email: PERSON, platformRole: null, language: "fr" };
  const accountId = await insertAccount(db, account);
  for (const siren of [SIREN, EMPTY]) await join(db, siren, accountId);
}

async function join(db: Db, siren: string, accountId: number): Promise<void> {
  const identity = { siren, name: `Essai ${siren}`, naf: "62.02A", headcountBand: "31" };
  await createCompany(db, { ...identity, groupSiren: null, agent: null });
  const company = await findCompany(db, siren);
  if (company) await putMembership(db, company.id, accountId, "companyAdmin");
}
