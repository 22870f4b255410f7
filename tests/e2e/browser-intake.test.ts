import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import type { Db } from "#db/schema.ts";
import { HEADERS, rawExport, rawLine, SECRETS } from "#scripts/generate/raw-export.ts";
import { aSite } from "#tests/support/a-hire.ts";
import type { Visit } from "#tests/support/browser.ts";
import {
  axeProblems,
  launchBrowser,
  overflowsSideways,
  screenshot,
  type TestBrowser,
} from "#tests/support/browser.ts";
import { aCompany } from "#tests/support/deposits.ts";
import { recordingProxy } from "#tests/support/recording-proxy.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { baseUrl, withDatabase } from "#tests/support/site.ts";
import { SQUARE } from "#tests/support/small-nomenclatures.ts";

const SIREN = "383474814";
const PREPARE = `/companies/${SIREN}/imports/prepare`;
const PERSON = "anne@ateliers.example";
const LINES = 400;
const FILE_NAME = `Embauches ${SECRETS.surname}.csv`;

let browser: TestBrowser;

beforeAll(async () => {
  await withDatabase(seed);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("of a raw export, the browser sends the prepared lines and not one name, number or address", async () => {
  const proxy = await recordingProxy();
  const { visitor, page, complaints } = await signedIn({ proxy: { server: proxy.address } });
  await page.goto(PREPARE, { waitUntil: "networkidle" });
  await prepare(page);
  const prepared = await preparedText(page);
  await page.getByRole("button", { name: "Envoyer le fichier préparé" }).click();
  await page.waitForURL(/\/imports\/[\w-]+\/file$/);

  const sent = proxy.sent();
  expect(prepared.split("\r\n")).toHaveLength(LINES + 2);
  expect(sent).toContain(prepared);
  expect(proxy.requests()).toContain(`POST /companies/${SIREN}/imports/upload`);
  expect(personalTexts().filter((text) => carries(sent, text))).toEqual([]);
  expect(proxy.hosts()).toEqual([new URL(baseUrl).host]);
  expect(await keptDeposit()).toEqual({
    sha256: createHash("sha256").update(prepared).digest("hex"),
    fileName: "embauches-preparees.csv",
  });
  expect(await page.locator("main").textContent()).toContain("QN09338M");
  expect(complaints).toEqual([]);
  await visitor.close();
  await proxy.close();
});

test.each(["fr", "en"])(
  "before, once prepared and with the commune left out, the page passes axe and keeps within 320 px (%s)",
  async (lang) => {
    const { visitor, page, complaints } = await signedIn();
    await page.goto(`${PREPARE}?lang=${lang}`, { waitUntil: "networkidle" });
    await examine(page, `prepare-${lang}`);

    await prepare(page);
    await examine(page, `prepared-${lang}`);

    await page.locator("input[name=detail][value=densityClass]").check();
    await page.locator("select").last().selectOption("canal");
    await page.locator("form[aria-labelledby=columns-title] button").click();
    await page.locator("th", { hasText: "classe_densite" }).waitFor();
    expect(
      await page.locator("section[aria-labelledby=prepared-title]").textContent(),
    ).not.toContain("93066");

    await page.locator("input[type=file]").setInputFiles(aFile("PK\u0003\u0004 a workbook"));
    await page.locator("main form button").first().click();
    await page.getByRole("alert").waitFor();
    await examine(page, `prepare-refused-${lang}`);
    expect(complaints).toEqual([]);
    await visitor.close();
  },
);

test("without JavaScript, the page says how to prepare the file by hand and leads to the deposit", async () => {
  const { visitor, page } = await signedIn({ javaScriptEnabled: false });
  await page.goto(PREPARE);

  expect(await page.locator("input[type=file]").count()).toBe(0);
  expect(await page.locator("main").textContent()).toContain("Supprimez les colonnes de noms");
  await page.getByRole("link", { name: "Déposer un fichier déjà préparé" }).click();
  await page.waitForURL(/\/imports\/new$/);
  await page.getByRole("link", { name: /Préparez-le d’abord/ }).click();
  await page.waitForURL(`**${PREPARE}*`);
  await visitor.close();
});

test("the official lists are public and kept for good under the name of their vintage, no other name exists", async () => {
  const { visitor, page } = await signedIn();
  const lists = page.waitForResponse(/\/territory\/2024-[0-9a-f]{16}\.json$/);
  await page.goto(PREPARE, { waitUntil: "networkidle" });
  await prepare(page);
  const answer = await fetch((await lists).url());

  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect((await fetch(`${baseUrl}/territory/2024-0000.json`)).status).toBe(404);
  await visitor.close();
});

function aFile(text: string) {
  return { name: FILE_NAME, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") };
}

async function prepare(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(aFile(rawExport(LINES)));
  await page.locator("main form button").first().click();
  await page.locator("#prepared-title").waitFor();
}

/** The file as the page offers it before it is sent. */
async function preparedText(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.locator("a[download='embauches-preparees.csv']").click();
  return readFile(await (await download).path(), "utf8");
}

/** Every text of a personal column, of every line, and the name of the file. */
function personalTexts(): string[] {
  const personal = HEADERS.flatMap((header, column) =>
    /Matricule|nom|NIR|naissance|Courriel|Téléphone|Adresse|itude|Salaire/i.test(header)
      ? [column]
      : [],
  );
  const lines = Array.from({ length: LINES }, (_, index) => rawLine(index));
  const cells = lines.flatMap((cells) => personal.map((column) => cells[column] ?? ""));
  return [...new Set([...cells, ...Object.values(SECRETS), FILE_NAME])].filter(
    (text) => text.length > 5,
  );
}

/** As UTF-8, in the address form, or in base 64. */
function carries(sent: string, text: string): boolean {
  const bytes = Buffer.from(text, "utf8");
  const forms = [bytes.toString("latin1"), text, encodeURIComponent(text)];
  return [...forms, bytes.toString("base64").replace(/=+$/, "").slice(0, -2)].some((form) =>
    sent.includes(form),
  );
}

function keptDeposit() {
  return withDatabase((db) =>
    db
      .selectFrom("import")
      .innerJoin("company", "company.id", "import.companyId")
      .where("siren", "=", SIREN)
      .where("kind", "=", "hires")
      .select(["import.sha256", "import.fileName"])
      .executeTakeFirst(),
  );
}

async function examine(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect(await axeProblems(page), name).toEqual([]);
  expect(await overflowsSideways(page), name).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
}

function signedIn(visit: Visit = {}) {
  return signedInAs(PERSON, browser, visit);
}

/** A company with two sites, and districts with a contour. */
async function seed(db: Db): Promise<void> {
  const sites = [aSite({ code: "SIEGE" }), aSite({ code: "ATELIER-LYON" })];
  const companyId = await aCompany(db, sites, SIREN);
  const account = await findAccountByEmail(db, PERSON);
  if (account) await putMembership(db, companyId, account.id, "hrContributor");
  const heading = {
    name: "priorityDistricts",
    vintage: "2024",
    rows: 1,
    sha256: "0".repeat(64),
    source: "browser-intake.test",
    loadedAt: "2026-01-01T00:00:00.000Z",
    extract: 0,
  } as const;
  const contour = JSON.stringify(SQUARE);
  const row = { code: "QN09338M", name: "Carré", communes: "93066", contour, population: null };
  await saveNomenclature(db, heading, { priorityDistrict: [row] });
}
