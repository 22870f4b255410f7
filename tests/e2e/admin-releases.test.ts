import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Connection, openDatabase } from "#db/connection.ts";
import { insertAccount } from "#db/queries/accounts.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { depositQuarter, employersOf } from "#tests/support/release-panel.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { signedInLongAgo } from "#tests/support/signed-in-long-ago.ts";
import { databasePath } from "#tests/support/site.ts";

const FIRST = "hugo@ancrage.example";
const SECOND = "lea@ancrage.example";
const DESK = "/admin/releases";
/** A preparation is a thread that leaves the processor to others. */
const PREPARED_WITHIN = { timeout: 180_000 };

let browser: TestBrowser;
let connection: Connection;

beforeAll(async () => {
  browser = await launchBrowser();
  connection = openDatabase(databasePath);
  const role = { platformRole: "platformAdmin", language: "fr" } as const;
  await insertAccount(connection.db, { ...role, email: SECOND, name: "Léa Roux" });
});

afterAll(async () => {
  await connection.db.destroy();
  await browser.close();
});

test("an administrator comes to the releases from the menu", async () => {
  const { page, close } = await visit(FIRST);
  await page.goto("/");
  await page.getByRole("link", { name: "Diffusions" }).click();
  await page.getByRole("heading", { level: 1, name: /Diffusions/ }).waitFor();
  await look(page, "admin-releases-first", DESK);
  await close();
});

test("one administrator prepares without scripts, cannot publish; another reads, confirms and publishes", async () => {
  await depositQuarter(connection, "2018-T1", employersOf());
  const first = await visit(FIRST, { javaScriptEnabled: false });
  await first.page.goto(DESK);
  await first.page.locator("select[name=period]").selectOption("2018-T1");
  await first.page.getByRole("button", { name: "Préparer" }).click();
  await first.page.waitForURL(`**${DESK}/2018-T1`);
  // Left and come back to: the page knows how far it is.
  await first.page.goto(DESK);
  await first.page.getByRole("link", { name: "1er trimestre 2018" }).click();
  await first.page.getByText("Une seconde personne doit publier").waitFor(PREPARED_WITHIN);
  expect(await first.page.getByRole("button", { name: /Publier/ }).count()).toBe(0);
  await first.close();

  const second = await visit(SECOND, { javaScriptEnabled: false });
  await signedInLongAgo(connection.db, SECOND);
  await second.page.goto(`${DESK}/2018-T1`);
  expect(await second.page.getByRole("button", { name: /Publier/ }).count()).toBe(0);
  await second.page.getByRole("button", { name: "Recevoir un lien de connexion" }).click();
  await second.page.getByRole("status").getByRole("link", { name: "Courriels envoyés" }).click();
  await second.page.locator("article a").first().click();
  await second.page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await second.page.waitForURL(`**${DESK}/2018-T1`);
  expect(await second.page.getByText(/cases non vides/).count()).toBe(1);
  await second.page.getByRole("button", { name: /Publier/ }).click();
  await second.page.getByRole("alert").waitFor();
  await second.page.getByLabel(/J’ai lu l’audit/).check();
  await second.page.getByRole("button", { name: /Publier/ }).click();
  await second.page.getByText("Elle est publiée et ne change plus.").waitFor();
  expect((await second.page.goto("/releases/2018-T1"))?.status()).toBe(200);
  await second.close();
});

test("with scripts a preparation survives a reload, and its page moves on by itself", async () => {
  await depositQuarter(connection, "2018-T2", employersOf({ dominated: false }));
  const { page, complaints, close } = await visit(FIRST);
  await page.goto(DESK);
  await page.locator("select[name=period]").selectOption("2018-T2");
  await page.getByRole("button", { name: "Préparer" }).click();
  await page.getByRole("heading", { name: "Préparation en cours" }).waitFor();
  await page.reload();
  await page.getByText("Une seconde personne doit publier").waitFor(PREPARED_WITHIN);
  expect(complaints).toEqual([]);
  await close();
});

test("a published quarter is prepared again for a reason that everyone will read, never without", async () => {
  const { page, complaints, close } = await visit(SECOND);
  await page.goto(`${DESK}/2018-T1`);
  await page.getByRole("button", { name: "Préparer le correctif" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Motif").fill("Un dépôt comptait deux fois le mois de mars");
  await page.getByRole("button", { name: "Préparer le correctif" }).click();
  await page.waitForURL(`**${DESK}/2018-T1-r2`);
  await page.getByText("Une seconde personne doit publier").waitFor(PREPARED_WITHIN);
  expect(await page.getByText("Motif du correctif").count()).toBe(1);
  // The answer that refuses the form is one of the server's, and the browser says so.
  expect(complaints.filter((text) => !text.includes("422"))).toEqual([]);
  await close();
});

test("every state of a release passes axe and keeps within 320 px, in both languages", async () => {
  await depositQuarter(connection, "2018-T3", employersOf());
  const { page, complaints, close } = await visit(SECOND);
  await look(page, "admin-releases", DESK);
  await look(page, "admin-release-prepared", `${DESK}/2018-T2`);
  await signedInLongAgo(connection.db, SECOND);
  await look(page, "admin-release-prove", `${DESK}/2018-T2`);
  await look(page, "admin-release-published", `${DESK}/2018-T1`);
  const own = await visit(FIRST);
  await look(own.page, "admin-release-own", `${DESK}/2018-T2`);
  await own.close();
  const as = (status: "preparing" | "refused", heartbeatAt: string) =>
    connection.db
      .updateTable("release")
      .set({ status, heartbeatAt, manifest: null, refusal: REFUSAL[status] })
      .where("id", "=", "2018-T2")
      .execute();
  await as("preparing", new Date(Date.now() + 60_000).toISOString());
  await look(page, "admin-release-preparing", `${DESK}/2018-T2`);
  await as("preparing", "2024-01-01T00:00:00.000Z");
  await look(page, "admin-release-silent", `${DESK}/2018-T2`);
  await as("refused", "2024-01-01T00:00:00.000Z");
  await look(page, "admin-release-refused", `${DESK}/2018-T2`);
  expect(complaints).toEqual([]);
  await close();
});

test("to an analyst and to a company the pages are not there", async () => {
  for (const email of ["claire@ministere.example", "anne@ateliers.example"]) {
    const { page, close } = await visit(email);
    expect((await page.goto(DESK))?.status()).toBe(404);
    expect((await page.goto(`${DESK}/2018-T1`))?.status()).toBe(404);
    expect(await page.getByRole("link", { name: "Diffusions" }).count()).toBe(0);
    await close();
  }
});

const REFUSAL = {
  preparing: null,
  refused: JSON.stringify({
    ...{ reason: "attackSucceeded", figure: "women numerator", detail: "outsider: 2 figures" },
  }),
};

/** The page in both languages: screenshots, axe, 320 px. */
async function look(page: Page, name: string, path: string): Promise<void> {
  for (const lang of ["fr", "en"]) {
    await page.goto(`${path}?lang=${lang}`);
    await screenshot(page, `${name}-${lang}`);
    expect(await axeProblems(page), name).toEqual([]);
    expect(await overflowsSideways(page), name).toBe(false);
  }
  await page.goto(`${path}?lang=fr`);
}

async function visit(email: string, options: Visit = {}) {
  const signedIn = await signedInAs(email, browser, options);
  return { ...signedIn, close: () => signedIn.visitor.close() };
}
