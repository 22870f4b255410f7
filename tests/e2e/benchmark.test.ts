import { afterAll, beforeAll, expect, test } from "vitest";
import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import type { Policy } from "#app/domain/effects/policy.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  type newPage,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { aCompany, deposit } from "#tests/support/deposits.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { publishTestRelease, sampleRelease } from "#tests/support/releases.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { withDatabase } from "#tests/support/site.ts";

const SIREN = "380129866";
const SILENT = "542107651";
const HOME = `/companies/${SIREN}`;
const PERSON = "direction@forges.example";
const LANGUAGES = ["fr", "en"];

let browser: TestBrowser;

beforeAll(async () => {
  await withDatabase(seed);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("before the first release, the page says what will be there and the dashboard that peers are missing", async () => {
  const { visitor, page } = await signedIn();
  for (const lang of LANGUAGES) {
    await page.goto(`${HOME}/benchmark?lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `benchmark-empty-${lang}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  }
  await page.goto(`${HOME}?period=2022-T4&lang=fr`);
  expect(await page.locator(".tile").first().textContent()).toContain("aucune diffusion");
  await visitor.close();
  await withDatabase(publish);
});

test("an executive finds peers, the expected share and the policies on the dashboard and in print", async () => {
  const { visitor, page, complaints } = await signedIn();
  await page.goto(`${HOME}?period=2022-T4&lang=fr`, { waitUntil: "networkidle" });
  await screenshot(page, "dashboard-peers-fr");

  const tile = page.locator(".tile").first();
  // These hires are coded with the list of districts from before 2024, which no reference share is of.
  expect(await tile.textContent()).toContain("Part attendue indisponible : recrutements codés");
  expect(await page.locator(".tile").nth(1).textContent()).toMatch(
    /Attendu d’après les habitants de vos zones d’emploi\s: [\d,]+\s% \(rapport/,
  );
  expect(await tile.textContent()).toMatch(/Entreprises comparables\s: \d+\s% \(T4 2022\)/);
  expect(await page.locator(".expected-note").count()).toBe(0);
  const rules = page.locator(".rule-list li");
  expect(await rules.allTextContents()).toEqual([
    "Avant la période, depuis janvier 2015, commencé avant le premier trimestre montré",
    expect.stringMatching(/^Recrutement par compétences.+, depuis mars 2022 \(un établissement\)$/),
    "Mentorat, depuis mars 2022, jusqu’en septembre 2022",
  ]);
  await expectFigures(await page.content());
  expect(await axeProblems(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  for (const lang of LANGUAGES) {
    await page.goto(`${HOME}/report?period=2022-T4&lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `report-peers-${lang}`);
    expect(await page.locator(".rule-list li").count()).toBe(3);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(await wideOnPaper(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await visitor.close();
});

const PAGES = [
  { name: "benchmark", path: `${HOME}/benchmark` },
  { name: "benchmark-year", path: `${HOME}/benchmark?period=2022` },
  { name: "benchmark-hidden", path: `${HOME}/benchmark?period=2022-T3` },
  { name: "benchmark-nothing", path: `/companies/${SILENT}/benchmark` },
];

test.each(LANGUAGES)(
  "every benchmark passes axe, keeps within 320 px and draws what its tables say (%s)",
  async (lang) => {
    const { visitor, page, complaints } = await signedIn();
    for (const { name, path } of PAGES) {
      const address = `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
      await page.goto(address, { waitUntil: "networkidle" });
      await expectFigures(await page.content());
      await screenshot(page, `${name}-${lang}`);
      expect(await axeProblems(page), name).toEqual([]);
      expect(await overflowsSideways(page), name).toBe(false);
    }
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

test("without JavaScript, a closed year is chosen; where all is hidden, no number of peers is in the page", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${HOME}/benchmark`);
  await page.locator("select[name=period]").selectOption("2022");
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.waitForURL(/period=2022/);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^En 2022, /);

  await page.goto(`${HOME}/benchmark?period=2022-T3`);
  const peers = page.locator("td[data-column=peers]");
  expect(new Set(await peers.allTextContents())).toEqual(new Set(["confidentielc"]));
  expect(await page.locator("td[data-column=peers] data").count()).toBe(0);
  await visitor.close();
});

test("another company's comparison does not exist", async () => {
  const { visitor, page } = await signedIn();
  const answer = await page.goto("/companies/732829320/benchmark");
  expect(answer?.status()).toBe(404);
  await visitor.close();
});

/** Each figure draws the numbers of its table, all of them and no other. */
async function expectFigures(html: string): Promise<void> {
  for (const { title, marks, cells } of figuresOf(html)) {
    expect(sorted(marks), title).toEqual(sorted(cells));
  }
}

/** What does not hold between the margins of a sheet of A4 (180 mm), which would be cut without a word. */
async function wideOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 1000 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  await page.emulateMedia({ media: null });
  return wide;
}

type Page = Awaited<ReturnType<typeof newPage>>["page"];
function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

/** An executive of a forge that has policies and hires, and of a company that deposited nothing. Nothing is released yet. */
async function seed(db: Db): Promise<void> {
  const account = { name: "Élodie Garnier", email: PERSON, platformRole: null, language: "fr" };
  const accountId = await insertAccount(db, account);
  for (const siren of [SIREN, SILENT]) {
    const companyId = await aCompany(db, siren === SIREN ? SITES : [], siren);
    await putMembership(db, companyId, accountId, "executive");
    if (siren === SIREN) await deposit(db, companyId, { hires: hires(), asOf: 202212 });
  }
  await db
    .updateTable("company")
    .set({ name: "Forges, fonderies et chaudronneries réunies de la Haute-Bretagne" })
    .where("siren", "=", SIREN)
    .execute();
  for (const policy of POLICIES) await addPolicy(db, SIREN, policy);
  await db
    .insertInto("referenceShare")
    .values(
      (["priorityDistrict", "rural"] as const).map((indicator) => ({
        ...{ geography: "zone" as const, code: "5315", indicator, baseline: "residents" as const },
        ...{
          numerator: 47,
          population: 1000,
          vintages: `{"geography":"2024"}`,
          extract: 1 as const,
        },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const SITES = [
  aSite({ code: "A", name: "Rennes Atalante, fonderie et usinage" }),
  aSite({ code: "B", name: "Saint-Malo" }),
];

const POLICIES: readonly Policy[] = [
  aPolicy({
    name: "Recrutement par compétences sur toutes les lignes de coulée et d’usinage",
    sites: [{ site: "A", startsOn: 202203 }],
  }),
  aPolicy({ name: "Mentorat", kind: "mentoring", endsOn: 202209 }),
  aPolicy({ name: "Avant la période", startsOn: 201501 }),
];

function aPolicy(known: Partial<Policy>): Policy {
  return {
    ...{ name: "", kind: "skillsBasedHiring", description: "", startsOn: 202203, endsOn: null },
    ...{ sites: [], occupations: [], indicators: ["priorityDistrict"], untouched: null },
    ...{ windfall: null, ...known },
  };
}

/** Two quarters of 120 hires: one in five of a priority district, a third rural, few practices known. */
function hires() {
  return [202208, 202211].flatMap((month) =>
    Array.from({ length: 120 }, (_, index) => ({
      ...aHire({ month, priorityDistrict: index % 5 === 0, rural: index % 3 === 0 }),
      ...{ gender: index % 4 === 0 ? ("F" as const) : ("M" as const), site: 1 + (index % 2) },
      ...(index < 6 && { diplomaRequirement: "aucun" as const, simulation: index < 3 }),
    })),
  );
}

/** A quarter in which everything is hidden, and one with its year, in which large groups have quartiles. */
async function publish(db: Db): Promise<void> {
  const hidden = sampleRelease("2022-T3", { allHidden: true });
  await publishTestRelease(db, { period: "2022-T3" }, hidden, 1);
  const open = sampleRelease("2022-T4", { withYear: true });
  await publishTestRelease(db, { period: "2022-T4" }, withQuartiles(open), 1);
}

function withQuartiles(release: PublishedRelease): PublishedRelease {
  return { ...release, cells: release.cells.map(quartiled) };
}

function quartiled(cell: PublishedCell): PublishedCell {
  if (cell.status !== "published" || cell.n < 60) return cell;

  const indicators = Object.entries(cell.indicators).map(([id, figure]) => {
    if (figure.status !== "published") return [id, figure] as const;
    const [p25, p75] = [figure.share - 0.05, figure.share + 0.05];
    const quantiles = { p10: null, p25, p50: figure.share, p75, p90: null };
    return [id, { ...figure, quantiles }] as const;
  });
  return { ...cell, indicators: Object.fromEntries(indicators) };
}
