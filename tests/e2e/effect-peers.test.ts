import { afterAll, beforeAll, expect, test } from "vitest";
import type { Policy } from "#app/domain/effects/policy.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { aCompany, deposit } from "#tests/support/deposits.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { publishTestRelease, sampleRelease } from "#tests/support/releases.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { withDatabase } from "#tests/support/site.ts";

const SIREN = "444608442";
const POLICIES = `/companies/${SIREN}/policies`;
const PERSON = "direction@tolerie.example";
const YEARS = [2017, 2018, 2019];
const STARTS_ON = 201807;
const RELEASED = YEARS.flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-T${q}`));

let browser: TestBrowser;

beforeAll(async () => {
  await withDatabase(seed);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("before releases, the effect page says that there are no peers to compare with", async () => {
  const { visitor, page } = await signedIn();
  await page.goto(await effectAddress(page));
  expect(await page.content()).not.toContain("Entreprises comparables");
  await visitor.close();
  await withDatabase(publish);
});

test.each([
  { lang: "fr", peers: "Entreprises comparables", compared: "Comparaison aux entreprises" },
  { lang: "en", peers: "Comparable companies", compared: "Comparison with" },
])(
  "once released, peers are drawn beside the company, with the releases they come from ($lang)",
  async ({ lang, peers, compared }) => {
    const { visitor, page, complaints } = await signedIn();
    await page.goto(`${await effectAddress(page)}?lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `effect-peers-${lang}`);

    const html = await page.content();
    expect(await page.locator("main").textContent()).toContain(compared);
    expect(await page.locator("main").textContent()).toContain("2017-T1");
    expect(await page.locator(".side-peers").count()).toBeGreaterThan(0);
    expect(await page.locator("th", { hasText: peers }).count()).toBeGreaterThan(0);
    for (const { title, marks, cells } of figuresOf(html)) {
      expect(sorted(marks), title).toEqual(sorted(cells));
    }
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

type Page = Awaited<ReturnType<typeof signedIn>>["page"];

async function effectAddress(page: Page): Promise<string> {
  await page.goto(POLICIES);
  return (await page.locator('main a[href$="/effect"]').first().getAttribute("href")) ?? "";
}

function signedIn() {
  return signedInAs(PERSON, browser);
}

/** A company of one site, so that it has no other to compare with, whose policy began in the middle of three years. */
async function seed(db: Db): Promise<void> {
  const account = { name: "Gaëlle Tanguy", email: PERSON, platformRole: null, language: "fr" };
  const accountId = await insertAccount(db, account);
  const companyId = await aCompany(db, [aSite({ code: "A", name: "Rennes" })], SIREN);
  await putMembership(db, companyId, accountId, "executive");
  for (const year of YEARS) await deposit(db, companyId, { hires: hiresOf(year), asOf: 201912 });
  await addPolicy(db, SIREN, POLICY);
}

const POLICY: Policy = {
  ...{ name: "Recrutement par compétences", kind: "skillsBasedHiring", description: "" },
  ...{ startsOn: STARTS_ON, endsOn: null, sites: [], occupations: [], indicators: ["rural"] },
  ...{ untouched: null, windfall: null },
};

/** Forty hires a month; one in ten from a rural commune before the policy, three in ten from it on. */
function hiresOf(year: number) {
  return Array.from({ length: 480 }, (_, index) => {
    const month = 100 * year + 1 + (index % 12);
    const ofTen = month < STARTS_ON ? 1 : 3;
    return { ...aHire({ month, rural: Math.floor(index / 12) % 10 < ofTen }), site: 1 };
  });
}

async function publish(db: Db): Promise<void> {
  for (const period of RELEASED) {
    await publishTestRelease(db, { period }, sampleRelease(period), 1);
  }
}
