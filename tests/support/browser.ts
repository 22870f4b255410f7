import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { baseUrl } from "./site.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Without a name of a real browser, the server takes the test for a bot and never streams. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

const WIDTHS = [1280, 360] as const;
const SCREENSHOTS = "test-results";

export type TestBrowser = Browser & AsyncDisposable;

/** Debian's Chromium; closed when the test file ends: `await using browser = await launchBrowser()`. */
export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() });
}

export type Visit = {
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly proxy?: { readonly server: string };
};

/** A visitor with cookies of their own. Relative addresses are those of the server under test. */
export async function newVisitor(browser: Browser, visit: Visit = {}): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: baseUrl,
    userAgent: USER_AGENT,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...visit,
  });
}

/** A page, and what its console complains about: an error there is a bug of ours. */
export async function newPage(
  visitor: BrowserContext,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await visitor.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return { page, complaints };
}

/** With SCREENSHOTS=1, writes the whole page to test-results/, wide and narrow: NAME-1280.png, NAME-360.png. A tenth of a run. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== "1") return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

/** What axe finds against WCAG 2.2 A and AA: the rule and where. Empty is what every page owes. */
export async function axeProblems(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(tags);
  // Our pages hold no frames, for which axe would open a second page; on wide tables this takes a third of the time.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}

/** Whether the page scrolls sideways at the narrowest width we promise. */
export async function overflowsSideways(page: Page, width = 320): Promise<boolean> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
