import { afterAll, beforeAll, expect, test } from "vitest";
import {
  axeProblems,
  launchBrowser,
  newPage,
  newVisitor,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { baseUrl } from "#tests/support/site.ts";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test.each([
  ["fr", "Les observations d’une diffusion", "Paramètres"],
  ["en", "The observations of a release", "Parameters"],
])(
  "/api in %s tells every address of the document, and nothing stands in its way",
  async (lang, title, word) => {
    const { page, complaints } = await newPage(await newVisitor(browser));
    await page.goto(`/api?lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `api-${lang}`);

    const answer = await fetch(`${baseUrl}/api/openapi.json?lang=${lang}`);
    const { paths } = (await answer.json()) as {
      paths: Record<string, Record<string, { summary: string }>>;
    };
    const summaries = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.summary),
    );
    const titles = await page.locator("h3").allTextContents();
    for (const summary of summaries) expect(titles).toContain(summary);
    expect(titles).toContain(title);
    expect(await page.getByRole("heading", { name: word }).count()).toBe(summaries.length);
    expect(await page.locator('script[src^="http"], link[href^="http"]').count()).toBe(0);

    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("each address of the contents leads to its section, and each shape to its own, without JavaScript", async () => {
  const { page } = await newPage(await newVisitor(browser, { javaScriptEnabled: false }));
  await page.goto("/api?lang=fr");
  const targets = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length).toBeGreaterThan(20);
  for (const target of new Set(targets)) expect(await page.locator(target).count(), target).toBe(1);
  await page.context().close();
});
