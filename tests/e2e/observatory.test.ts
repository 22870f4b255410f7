import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { P2, P3M } from "#app/domain/benchmark/plan.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import type { Db } from "#db/schema.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  newPage,
  newVisitor,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { publishTestRelease, sampleRelease } from "#tests/support/releases.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { baseUrl, withDatabase } from "#tests/support/site.ts";

const RELEASES = [
  { period: "2022-T1", sample: { allHidden: true } },
  { period: "2022-T3" },
  { period: "2022-T4", sample: { withYear: true } },
  { period: "2023-T1" },
  { period: "2023-T3" },
  {
    ...{ period: "2023-T3", revision: 2, reason: "Un dépôt comptait deux fois le mois d’août" },
    sample: { keptFrom: "2023-T3" },
  },
  { period: "2023-T4", sample: { withYear: true } },
  { period: "2021-T4", sample: { plan: P2 } },
  { period: "2021-T3", sample: { plan: P3M } },
] as const;
const LATEST = "/observatory?release=2023-T4";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(["fr", "en"])(
  "before the first release the page says what will come (%s)",
  async (lang) => {
    const { visitor, page } = await visit();
    await page.goto(`/observatory?lang=${lang}`);

    await screenshot(page, `observatory-empty-${lang}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    await visitor.close();
  },
);

const PAGES = {
  observatory: LATEST,
  "observatory-year": `${LATEST}&span=year&rows=size&columns=a21`,
  "observatory-regions": `${LATEST}&rows=a21&columns=reg&indicator=rural`,
  "observatory-group": `${LATEST}&within=reg=11&columns=none&indicator=skillsBasedStrict`,
  "observatory-hidden": "/observatory?release=2022-T1",
  "observatory-kept": "/observatory?release=2023-T3-r2&rows=size&columns=reg",
  "observatory-departments": "/observatory?release=2021-T4&map=dep&rows=a88",
  "observatory-margins": "/observatory?release=2021-T3&map=dep&rows=a88",
  "release-margins": "/releases/2021-T3",
  release: "/releases/2023-T4",
  "release-erratum": "/releases/2023-T3-r2",
  "release-corrected": "/releases/2023-T3",
};

describe.each(["fr", "en"])("in %s", (lang) => {
  test.each(Object.entries(PAGES))("%s passes axe and keeps within 320 px", async (name, path) => {
    await withDatabase(seed);
    const { visitor, page, complaints } = await visit();
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, {
      waitUntil: "networkidle",
    });
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    await screenshot(page, `${name}-${lang}`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
    await visitor.close();
  });
});

test("every figure of the observatory draws the numbers of its table, all of them and no other", async () => {
  const html = await (await fetch(`${baseUrl}${LATEST}`)).text();
  const figures = figuresOf(html);

  expect(figures).toHaveLength(3);
  for (const { title, names, marks, cells } of figures) {
    expect(title).not.toBe("");
    expect(names[0]).not.toBe("");
    expect(sorted(marks)).toEqual(sorted(cells));
  }
});

test("an analyst goes from the menu to coverage, table, map and file, without JavaScript", async () => {
  const { visitor, page } = await visit("claire@ministere.example", { javaScriptEnabled: false });
  await page.goto("/");
  await page.getByRole("link", { name: "Observatoire" }).click();
  await page.locator("select[name=release]").selectOption("2023-T4");
  await page.locator("select[name=indicator]").selectOption("women");
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.waitForURL(/indicator=women/);

  expect(await page.locator("h1").textContent()).toMatch(
    /^Au 4e trimestre 2023, .* sont des femmes/,
  );
  expect(await page.getByRole("heading", { name: "Qui est compté" }).count()).toBe(1);
  expect(await page.locator(".france-map").count()).toBe(1);
  const file = await page
    .getByRole("link", { name: "Télécharger ce tableau" })
    .getAttribute("href");
  const answer = await page.request.get(file ?? "");
  const lines = (await answer.text()).trim().split("\r\n");
  const cells = await page.locator("#table ~ .crossed tbody td").count();
  expect(lines.length - 1).toBe(cells);
  expect(lines.every((line, index) => index === 0 || line.includes(";women;"))).toBe(true);
  await visitor.close();
});

test("an analyst has no way to a company, and anyone reads a release", async () => {
  const { visitor, page } = await visit("claire@ministere.example");
  expect((await page.goto("/companies/552100554"))?.status()).toBe(404);
  await visitor.close();

  const stranger = await visit();
  expect((await stranger.page.goto("/releases/2023-T4"))?.status()).toBe(200);
  expect((await stranger.page.goto("/releases/2019-T1"))?.status()).toBe(404);
  expect((await stranger.page.goto("/observatory?release=2019-T1"))?.status()).toBe(404);
  expect((await stranger.page.request.get("/observatory.csv?release=2019-T1")).status()).toBe(404);
  await stranger.visitor.close();
});

test("a group that says too much cannot be chosen, on the form or by its address", async () => {
  const { visitor, page } = await visit();
  await page.goto(LATEST);
  const refused = page.locator("select[name=within] option[disabled]");
  const [text, part] = [
    await refused.first().textContent(),
    await refused.first().getAttribute("value"),
  ];
  expect(text).toMatch(/\((confidentiel|le reste serait trop petit)\)$/);

  await page.goto(`${LATEST}&within=${part}`);
  expect(await page.locator(".notice").first().textContent()).toContain("tous les employeurs");
  await visitor.close();
});

test("a corrected release says so, and the series goes by the correction", async () => {
  const { visitor, page } = await visit();
  await page.goto("/observatory?release=2023-T3");
  expect(await page.locator(".notice").first().textContent()).toContain("correctif r2");
  expect(await page.locator('a[href="/releases/2023-T3-r2"]').count()).toBeGreaterThan(0);
  await visitor.close();
});

test("an erratum says which figures it left as they were, on its page, in its table and on the whole", async () => {
  const { visitor, page } = await visit();
  const erratum = "2023-T3-r2";
  const file = await fetch(`${baseUrl}/api/v1/releases/${erratum}/files/${erratum}.json`);
  const { cells } = (await file.json()) as { cells: { keptFrom?: string }[] };
  const kept = cells.filter(({ keptFrom }) => keptFrom === "2023-T3").length;
  expect(kept).toBeGreaterThan(20);

  await page.goto(`/releases/${erratum}`);
  const said = page.getByText("gardent les chiffres de la diffusion");
  expect(await said.textContent()).toBe(
    `${kept} cases gardent les chiffres de la diffusion 2023-T3.`,
  );
  expect(await said.getByRole("link").getAttribute("href")).toBe("/releases/2023-T3");

  await page.goto(`/observatory?release=${erratum}&rows=size&columns=reg`);
  expect(await page.locator("header .note").last().textContent()).toContain(
    "Ce chiffre reste celui de la diffusion 2023-T3",
  );
  const table = await fetch(`${baseUrl}/observatory.csv?release=${erratum}&rows=size&columns=reg`);
  const marked = (await table.text()).split("\r\n").filter((line) => line.endsWith(";2023-T3"));
  expect(marked.length).toBeGreaterThan(5);
  const marks = (within: string) =>
    page.locator(within).getByText("chiffre de 2023-T3", { exact: true }).count();
  expect(await marks(".crossed")).toBe(marked.length);

  await page.goto(LATEST);
  expect(await marks(".crossed")).toBe(0);
  await visitor.close();
});

test("a map, a series and a comparison name what is kept of an earlier release, and their tables mark it", async () => {
  const { visitor, page } = await visit();
  const figure = (holding: string) => page.locator("figure", { has: page.locator(holding) });
  const ofFigure = async (holding: string) => ({
    named: await figure(holding).locator(".kept-names").allTextContents(),
    marks: await figure(holding).getByText("chiffre de 2023-T3", { exact: true }).count(),
  });

  await page.goto("/observatory?release=2023-T3-r2&rows=reg");
  await screenshot(page, "observatory-kept-fr");
  const onMap = await ofFigure(".france-map");
  expect(onMap.named).toHaveLength(1);
  expect(onMap.named[0]).toMatch(/^Reste de la diffusion 2023-T3\s: .+employeurs/);
  expect(onMap.marks).toBeGreaterThan(1);

  await page.goto(`${LATEST}&rows=reg&compare=2023-T3-r2`);
  const [inSeries, compared] = await page.locator(".kept-names").allTextContents();
  expect(inSeries).toContain("Reste de la diffusion 2023-T3\u00a0: T3 2023.");
  expect(compared).toMatch(/^Reste de la diffusion 2023-T3\s: Ensemble, /);
  await screenshot(page, "observatory-kept-compared-fr");

  await page.goto(`${LATEST}&rows=reg`);
  expect((await ofFigure(".france-map")).named).toEqual([]);
  await visitor.close();
});

test("where everything is hidden, table and map hold no number", async () => {
  const { visitor, page } = await visit();
  await page.goto("/observatory?release=2022-T1");
  const numbers = page.locator(".crossed data, .france-map [data-value], .coverage-tables data");
  expect(await numbers.count()).toBe(0);
  expect(await page.locator("h1").textContent()).toContain("confidentiel");
  await visitor.close();
});

test("the observatory prints on A4, upright", async () => {
  const { visitor, page } = await visit();
  for (const path of [LATEST, `${LATEST}&rows=a21&columns=reg`]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 680, height: 1000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(680);
    await page.screenshot({
      path: `test-results/observatory-print-${path.length}.png`,
      fullPage: true,
    });
  }
  await visitor.close();
});

async function visit(email: string | null = null, options: Visit = {}) {
  if (email) return signedInAs(email, browser, options);
  const visitor = await newVisitor(browser, options);
  return { visitor, ...(await newPage(visitor)) };
}

/** Releases of two years with a gap, an erratum, and one where everything is hidden; published once. */
async function seed(db: Db): Promise<void> {
  const account = await findAccountByEmail(db, "hugo@ancrage.example");
  for (const release of RELEASES) {
    const sample = "sample" in release ? release.sample : {};
    await publishTestRelease(db, release, sampleRelease(release.period, sample), account?.id ?? 0);
  }
}
