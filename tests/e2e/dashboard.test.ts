import { afterAll, beforeAll, expect, test } from "vitest";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { aCompany, deposit, type HireAt } from "#tests/support/deposits.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { withDatabase } from "#tests/support/site.ts";

const SIREN = "444608442";
const HOME = `/companies/${SIREN}`;
const EMPTY = "/companies/552100554";
const PERSON = "anne@ateliers.example";
const LANGUAGES = ["fr", "en"];

let browser: TestBrowser;

beforeAll(async () => {
  await withDatabase(seed);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const PAGES = [
  { name: "dashboard", path: HOME },
  { name: "dashboard-year", path: `${HOME}?period=2025&indicator=rural` },
  { name: "dashboard-site", path: `${HOME}?site=S6` },
  { name: "dashboard-nothing", path: `${HOME}?period=2019-T1` },
  { name: "dashboard-empty", path: EMPTY },
  { name: "sites", path: `${HOME}/sites` },
  { name: "sites-empty", path: `${EMPTY}/sites` },
  { name: "report", path: `${HOME}/report` },
  { name: "explain", path: `${HOME}/explain/priorityDistrict` },
  { name: "explain-gap", path: `${HOME}/explain/sayDoGap` },
  { name: "reference", path: "/reference" },
  { name: "methodology", path: "/methodology" },
  { name: "methodology-indicator", path: "/methodology/priorityDistrict" },
];

test.each(LANGUAGES)(
  "every page of figures passes axe, keeps within 320 px and draws what its tables say (%s)",
  async (lang) => {
    const { visitor, page, complaints } = await signedIn();
    for (const { name, path } of PAGES) {
      const address = `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
      await page.goto(address, { waitUntil: "networkidle" });
      expect(await page.locator("html").getAttribute("lang"), name).toBe(lang);
      expectFigures(await page.content());
      await screenshot(page, `${name}-${lang}`);
      expect(await axeProblems(page), name).toEqual([]);
      expect(await overflowsSideways(page), name).toBe(false);
    }
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

test("in the dark, the dashboard passes axe too", async () => {
  const { visitor, page } = await signedIn({ colorScheme: "dark" });
  await page.goto(HOME, { waitUntil: "networkidle" });
  await screenshot(page, "dashboard-dark-fr");
  expect(await axeProblems(page)).toEqual([]);
  await visitor.close();
});

test("without JavaScript, charts are there and filters change the page by its address", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(HOME);
  await page.locator("select[name=indicator]").selectOption("rural");
  await page.locator("select[name=period]").selectOption("2025");
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.waitForURL(/indicator=rural&period=2025/);

  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(
    /^En 2025, .+ habitent une commune rurale/,
  );
  const figures = figuresOf(await page.content());
  expect(figures.length).toBeGreaterThanOrEqual(8);
  expectFigures(await page.content());
  await visitor.close();
});

test("the report prints on one sheet of A4", async () => {
  const { visitor, page } = await signedIn();
  for (const lang of LANGUAGES) {
    await page.goto(`${HOME}/report?lang=${lang}`, { waitUntil: "networkidle" });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  }
  await visitor.close();
});

test("an explained figure recomputes to the same value as its tile", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(HOME, { waitUntil: "networkidle" });
  const tile = page.locator(".tile").first();
  const value = await tile.locator(".tile-value").textContent();
  await tile.getByRole("link").click();
  await page.getByText("Recompté ligne par ligne, le chiffre est le même").waitFor();

  expect(await page.locator(".tile-value").textContent()).toBe(value);
  await visitor.close();
});

test("another company's pages do not exist", async () => {
  const { visitor, page } = await signedIn();
  for (const path of ["", "/sites", "/report", "/explain/rural"]) {
    const answer = await page.goto(`/companies/732829320${path}`);
    expect(answer?.status(), path).toBe(404);
  }
  await visitor.close();
});

/** Each figure draws the numbers of its table, all of them and no other. */
function expectFigures(html: string): void {
  for (const { title, marks, cells, names } of figuresOf(html)) {
    expect(sorted(marks), title).toEqual(sorted(cells));
    for (const name of names) expect(name, title).not.toBe("");
  }
}

/** A browser in which the head of HR of both companies is signed in. */
function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

const SITES = [
  ["Fonderie, usinage et logistique de Saint-Denis et du Grand Nord-Est parisien", "93", "11"],
  ["Lyon Gerland", "69", "84"],
  ["Rennes Atalante", "35", "53"],
  ["Saint-Pierre", "974", "04"],
  ["Mende", "48", "76"],
  ["Petit comptoir", "75", "11"],
] as const;

/** A company of six sites over three years, one of them too small for a figure. */
async function seed(db: Db): Promise<void> {
  const profiles = SITES.map(([name, department, region], index) =>
    aSite({ code: `S${index + 1}`, name, department, region }),
  );
  const companyId = await aCompany(db, profiles, SIREN);
  await db
    .updateTable("company")
    .set({ name: "Zinguerie et charpentes de l’Île-de-France réunies" })
    .where("id", "=", companyId)
    .execute();
  const account = await findAccountByEmail(db, PERSON);
  if (account) await putMembership(db, companyId, account.id, "hrContributor");
  for (const quarter of [202401, 202404, 202501, 202504, 202507]) {
    await deposit(db, companyId, { hires: hiresOf(quarter) });
  }
}

/** The same hires at each deposit but for the share of the first site, which grows. */
function hiresOf(month: number): HireAt[] {
  return SITES.flatMap((_, site) =>
    Array.from({ length: site === 5 ? 3 : 60 }, (_, index): HireAt => {
      const living = index % 10 < (site === 0 ? month - 202398 : site) % 10;
      return {
        ...aHire({ month, contract: index % 9 === 0 ? "ALTERNANCE" : "CDI" }),
        site: site + 1,
        priorityDistrict: index % 12 === 0 ? null : living,
        rural: index % 7 === site,
        gender: index % 5 < 2 ? "F" : "M",
        diplomaRequirement: index % 3 === 0 ? "aucun" : "exige",
        level: 4,
        usualLevel: index % 2 === 0 ? 5 : 4,
      };
    }),
  );
}
