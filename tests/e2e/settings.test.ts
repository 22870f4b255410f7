import { afterAll, beforeAll, expect, test } from "vitest";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { COMPANIES } from "#tests/support/people.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { signedInLongAgo } from "#tests/support/signed-in-long-ago.ts";
import { baseUrl, withDatabase } from "#tests/support/site.ts";

const [{ siren: SIREN }] = COMPANIES;
const ANNE = "anne@ateliers.example";
const PATH = `/companies/${SIREN}/settings`;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("without JavaScript, a token is made, shown once, serves, is revoked, and is answered 401", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(PATH);
  await page.getByRole("button", { name: "Créer le jeton" }).click();
  await page.locator(".error-summary").waitFor();
  expect(await page.locator(".error-summary li").count()).toBe(2);

  await page.locator("input[name=label]").fill("paie, serveur de nuit");
  await page.locator("input[name=scope][value=read]").check();
  await page.locator("select[name=days]").selectOption("30");
  await page.getByRole("button", { name: "Créer le jeton" }).click();
  const token = (await page.locator(".secret").textContent()) ?? "";
  expect(token).toMatch(/^ancrage_[\w-]{43}$/);
  expect(await statusWith(token)).toEqual([200, "application/json"]);

  await page.goto(PATH);
  expect(await page.content()).not.toContain(token);
  await page.getByRole("button", { name: /Révoquer le jeton .*serveur de nuit/ }).click();
  expect(await page.getByRole("status").textContent()).toContain("révoqué");
  expect(await statusWith(token)).toEqual([401, "application/problem+json"]);
  await visitor.close();
});

test("someone is invited; the only administrator cannot be taken out", async () => {
  const { visitor, page, complaints } = await signedIn();
  await page.goto(PATH, { waitUntil: "networkidle" });
  await page.locator("input[name=email]").fill("recrue@ateliers.example");
  await page.getByRole("button", { name: "Créer l’invitation" }).click();
  const link = await page.locator(".secret").textContent();
  expect(link).toMatch(/\/invitation\/[\w-]{43}$/);

  await page.getByRole("button", { name: "Retirer Anne Leroy" }).click();
  await page.getByText("seul administrateur").waitFor();
  expect(await page.getByRole("rowheader", { name: /Anne Leroy/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await visitor.close();
});

test("long after signing in nobody is let in: the page asks for a sign-in, and brings back to it", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(PATH);
  await page.locator("input[name=email]").fill("tard@ateliers.example");
  await withDatabase((db) => signedInLongAgo(db, ANNE));
  await page.getByRole("button", { name: "Créer l’invitation" }).click();
  await page.getByRole("alert").getByText("Rien n’a changé").waitFor();
  expect(await page.locator(".secret, input[name=email], input[name=label]").count()).toBe(0);
  await screenshot(page, "settings-prove");

  await page.getByRole("button", { name: "Recevoir un lien de connexion" }).first().click();
  await page.getByRole("status").getByRole("link", { name: "Courriels envoyés" }).click();
  await page.locator("article a").first().click();
  await page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`**${PATH}`);
  await page.locator("input[name=email]").fill("tard@ateliers.example");
  await page.getByRole("button", { name: "Créer l’invitation" }).click();
  expect(await page.locator(".secret").count()).toBe(1);
  await visitor.close();
});

test.each(["fr", "en"])("the settings pass axe and keep within 320 px (%s)", async (lang) => {
  const { visitor, page, complaints } = await signedIn();
  await page.goto(`${PATH}?lang=${lang}`, { waitUntil: "networkidle" });
  await page.locator("input[name=label]").fill(`paie (${lang})`);
  await page.locator("input[name=scope]").first().check();
  await page.locator("button[value=createToken]").click();
  await page.locator(".secret").waitFor();
  await screenshot(page, `settings-${lang}`);
  expect(await axeProblems(page)).toEqual([]);
  await withDatabase((db) => signedInLongAgo(db, ANNE));
  await page.goto(`${PATH}?lang=${lang}`, { waitUntil: "networkidle" });
  expect(await axeProblems(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  expect(complaints).toEqual([]);
  await visitor.close();
});

async function statusWith(token: string): Promise<[number, string | null]> {
  const address = `${baseUrl}/api/v1/companies/${SIREN}/indicators?by=year`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const type = answer.headers.get("Content-Type");
  return [answer.status, type?.split(";")[0] ?? null];
}

function signedIn(visit: Visit = {}) {
  return signedInAs(ANNE, browser, visit);
}
