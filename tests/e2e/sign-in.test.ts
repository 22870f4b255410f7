import type { Page } from "playwright-core";
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

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const PUBLIC_PAGES = ["/", "/sign-in", "/outbox", "/privacy", "/accessibility", "/nowhere"];
const LANGUAGES = ["fr", "en"];

test.each(LANGUAGES.flatMap((lang) => PUBLIC_PAGES.map((path) => ({ lang, path }))))(
  "$path in $lang: axe finds nothing, no complaint, no sideways scroll",
  async ({ lang, path }) => {
    const { page, complaints } = await newPage(await newVisitor(browser));
    await page.goto(`${path}?lang=${lang}`, { waitUntil: "networkidle" });
    await screenshot(page, `${path.slice(1) || "landing"}-${lang}`);

    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await page.context().close();
  },
);

test.each(LANGUAGES)(
  "in the dark, the pages of a signed-in person pass axe too (%s)",
  async (lang) => {
    const visitor = await newVisitor(browser, { colorScheme: "dark" });
    const { page, complaints } = await newPage(visitor);
    await enterAs(page, "Nadia Benali");
    for (const path of ["/account", "/sign-in", "/"]) {
      await page.goto(`${path}?lang=${lang}`, { waitUntil: "networkidle" });
      await screenshot(page, `signed-in-dark-${path.slice(1) || "landing"}-${lang}`);
      expect(await axeProblems(page)).toEqual([]);
    }
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await visitor.close();
  },
);

test.each([
  { name: "Nadia Benali", home: "/companies/552100554" },
  { name: "Paul Martin", home: "/companies/552100554" },
  { name: "Claire Dubois", home: "/observatory" },
  { name: "Hugo Petit", home: "/observatory" },
])("in the demonstration, one click signs in as $name", async ({ name, home }) => {
  const { page } = await newPage(await newVisitor(browser));
  await enterAs(page, name);

  await page.waitForURL(`**${home}*`);
  expect(await page.getByRole("link", { name }).isVisible()).toBe(true);
  await page.context().close();
});

test("without JavaScript: a link by mail, confirmed, then signed out for good", async () => {
  const visitor = await newVisitor(browser, { javaScriptEnabled: false });
  const { page } = await newPage(visitor);
  await askForLink(page, "Anne@Ateliers.example ");
  await page.goto("/outbox");
  await page.locator("article a").first().click();
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL("**/companies/552100554*");

  const [session] = (await visitor.cookies()).filter(({ name }) => name === "ancrage-session");
  await page.goto("/account");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL("**/");
  await visitor.addCookies(session ? [session] : []);
  await page.goto("/account");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await visitor.close();
});

test("a link works once, and only in the browser that asked for it", async () => {
  const visitor = await newVisitor(browser);
  const { page } = await newPage(visitor);
  await askForLink(page, "ines@logis.example");
  await page.getByRole("link", { name: "Courriels envoyés" }).first().click();
  const link = await page.locator("article a").first().getAttribute("href");

  expect(await confirm(link, await newVisitor(browser))).toContain("Ce lien ne fonctionne pas");
  expect(await confirm(link, visitor)).toContain("Ines Morel");
  expect(await confirm(link, visitor)).toContain("Ce lien ne fonctionne pas");
  await visitor.close();

  async function confirm(url: string | null, who: typeof visitor): Promise<string> {
    const opened = await who.newPage();
    await opened.goto(url ?? "");
    await opened.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
    await opened.waitForLoadState("networkidle");
    return opened
      .locator("main, header")
      .allInnerTexts()
      .then((texts) => texts.join(" "));
  }
});

test("an address that is not one is refused with a summary that leads to the field", async () => {
  const { page } = await newPage(await newVisitor(browser));
  await askForLink(page, "nadia", "noValidate");
  const problem = page.getByRole("alert").getByRole("link");
  await problem.waitFor();
  await screenshot(page, "sign-in-error-fr");
  expect(await axeProblems(page)).toEqual([]);
  await problem.click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("email");
  await page.context().close();
});

test.each([true, false])(
  "the language changes where one is (JavaScript: %s)",
  async (javaScriptEnabled) => {
    const { page, complaints } = await newPage(await newVisitor(browser, { javaScriptEnabled }));
    await page.goto("/privacy", { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Personal data" }).waitFor();
    await page.goto("/accessibility");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("a session is listed and can be ended from another browser", async () => {
  const [mine, other] = [await newVisitor(browser), await newVisitor(browser)];
  const [{ page }, { page: otherPage }] = [await newPage(mine), await newPage(other)];
  await enterAs(otherPage, "Hugo Petit");
  await enterAs(page, "Hugo Petit");
  await page.goto("/account", { waitUntil: "networkidle" });
  await screenshot(page, "account-fr");
  await page
    .getByRole("listitem")
    .filter({ hasNotText: "cette session" })
    .getByRole("button")
    .first()
    .click();
  await page.getByText("La session est fermée.").waitFor();

  await otherPage.goto("/account");
  expect(new URL(otherPage.url()).pathname).toBe("/sign-in");
  await Promise.all([mine.close(), other.close()]);
});

async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in?lang=fr", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: `Entrer comme ${name}` }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

async function askForLink(page: Page, email: string, validation = ""): Promise<void> {
  await page.goto("/sign-in", { waitUntil: "networkidle" });
  await page.getByLabel("Adresse électronique professionnelle").fill(email);
  if (validation)
    await page.locator("form#sign-in").evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  if (!validation) await page.getByRole("heading", { name: "Consultez vos courriels" }).waitFor();
}
