import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
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

const IMPORTS = "/companies/552100554/imports";
const LANGUAGES = ["fr", "en"];

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each([
  { scripts: "with scripts", javaScriptEnabled: true },
  { scripts: "without scripts", javaScriptEnabled: false },
])(
  "the HR contributor deposits an export of Excel, sees its anomalies, publishes, sees the dashboard move, undoes ($scripts)",
  async ({ javaScriptEnabled }) => {
    const { page, complaints } = await enter(javaScriptEnabled);
    const shots = javaScriptEnabled ? "import" : "import-no-script";
    const look = javaScriptEnabled ? examineInBoth : examine;
    await publishSites(page);

    await depositFile(page, "hires", "tests/fixtures/embauches-1252-point-virgule.csv");
    await arrive(page, "file");
    expect(await page.locator("dl").textContent()).toContain("windows-1252");
    expect(await page.locator("dl").textContent()).toContain("point-virgule");
    await look(page, `${shots}-file`);

    await press(page, "Continuer");
    await arrive(page, "columns");
    expect(await page.locator("main").textContent()).toContain("Commentaire");
    await look(page, `${shots}-columns`);

    await press(page, "Continuer");
    await arrive(page, "values");
    expect(await page.locator("main").textContent()).toContain("Féminin");
    await look(page, `${shots}-values`);

    await press(page, "Lire le fichier");
    await arrive(page, "check");
    const check = (await page.locator("main").textContent()) ?? "";
    expect(check).toContain("Bilan d’anomalies");
    expect(conserved(await page.locator(".conservation").textContent())).toBe(true);
    await look(page, `${shots}-check`);

    await agreeAndPublish(page);
    await arrive(page, "receipt");
    const receipt = page.url();
    expect(await page.locator("main").textContent()).toMatch(/[0-9a-f]{64}/);
    await look(page, `${shots}-receipt`);

    await page.goto("/companies/552100554");
    expect(await page.locator("main").textContent()).toContain("quartier prioritaire");

    await page.goto(IMPORTS);
    await look(page, `${shots}-list`);
    await page.goto(receipt);
    await press(page, "Annuler la publication");
    await page.getByRole("heading", { name: "Publication annulée" }).waitFor();
    await page.goto("/companies/552100554");
    expect(await page.locator("h1").textContent()).not.toContain("habitent");
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("codes and dates that read two ways are asked, never guessed", async () => {
  const { page } = await enter(true);
  await depositFile(page, "hires", "tests/fixtures/sexe-code.csv");
  await arrive(page, "file");
  await press(page, "Continuer");
  await arrive(page, "columns");
  await press(page, "Continuer");
  await arrive(page, "values");
  await press(page, "Lire le fichier");
  await page.locator(".error-summary").waitFor();
  await examine(page, "import-values-left");
  await dropDraft(page);

  await depositFile(page, "hires", "tests/fixtures/dates-ambigues.csv");
  await arrive(page, "file");
  await press(page, "Continuer");
  await arrive(page, "columns");
  await press(page, "Continuer");
  await arrive(page, "values");
  await examine(page, "import-values-dates");
  await dropDraft(page);
  await page.context().close();
});

test.each([
  { file: "page-web.csv", says: "page web" },
  { file: "en-tetes-seuls.csv", says: "n’a que des en-têtes" },
  { file: "guillemet-ouvert.csv", says: "guillemet" },
  { file: "vide.csv", says: "vide" },
  { file: "une-colonne.csv", says: "une seule colonne" },
])("$file is refused with what to do, and nothing of it is kept", async ({ file, says }) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await enter(javaScriptEnabled);
    await depositFile(page, "hires", `tests/fixtures/${file}`);
    await page.locator(".error-summary").waitFor();
    expect((await page.locator(".error-summary").textContent())?.toLowerCase()).toContain(says);
    await examine(page, `import-refused-${file.replace(".csv", "")}`);

    await page.goto(IMPORTS);
    expect(await page.locator("main").textContent()).not.toContain(file);
    await page.context().close();
  }
});

test.each(LANGUAGES)(
  "the first page and the help pass axe and stay within 320 px (%s)",
  async (lang) => {
    const { page, complaints } = await enter(true);
    for (const path of [`${IMPORTS}/new`, IMPORTS, "/help/files"]) {
      await page.goto(`${path}?lang=${lang}`, { waitUntil: "networkidle" });
      await examine(
        page,
        `import${path.replaceAll("/", "-").replace(/-companies-\d+/, "")}-${lang}`,
      );
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

let scriptless: BrowserContext | null = null;

async function enter(javaScriptEnabled: boolean) {
  const visitor = await newVisitor(browser, { javaScriptEnabled });
  visitor.setDefaultTimeout(10_000);
  if (!javaScriptEnabled) scriptless = visitor;
  const { page, complaints } = await newPage(visitor);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /Nadia Benali/ }).click();
  await page.waitForURL("/companies/552100554");
  return { page, complaints };
}

async function publishSites(page: Page): Promise<void> {
  await depositFile(page, "sites", "tests/fixtures/sites-1252.csv");
  await arrive(page, "file");
  await press(page, "Continuer");
  await arrive(page, "columns");
  await press(page, "Continuer");
  await arrive(page, "values");
  await press(page, "Lire le fichier");
  await arrive(page, "check");
  await agreeAndPublish(page);
  await arrive(page, "receipt");
}

async function depositFile(page: Page, kind: "hires" | "sites", path: string): Promise<void> {
  await page.goto(`${IMPORTS}/new`);
  await page.locator(`input[name=kind][value=${kind}]`).check();
  const [name = ""] = path.split("/").slice(-1);
  await page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "text/csv",
    buffer: readFileSync(path),
  });
  await press(page, "Déposer");
}

async function agreeAndPublish(page: Page): Promise<void> {
  for (const box of await page.locator("input[name=agreed]").all()) await box.check();
  const reason = page.locator("textarea[name=rejectsReason]");
  if (await reason.count()) await reason.fill("Anciens contrats, corrigés le mois prochain.");
  await press(page, "Publier");
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

const HEADINGS = {
  file: "Ce que nous avons trouvé",
  columns: "Associer les colonnes",
  values: "Associer les valeurs",
  check: "Vérifier",
  receipt: "Accusé de réception",
} as const;

/** Waits for the page of a step: its address, then its heading, which comes a moment later. */
async function arrive(page: Page, step: keyof typeof HEADINGS): Promise<void> {
  await page.waitForURL(new RegExp(`/${step}$`), { waitUntil: "load", timeout: 15_000 });
  await page.getByRole("heading", { level: 1, name: HEADINGS[step] }).waitFor();
}

async function dropDraft(page: Page): Promise<void> {
  await press(page, "Abandonner ce brouillon");
  await page.waitForURL(IMPORTS);
}

/** Screenshots at both widths, axe, no sideways scroll at 320 px. */
async function examine(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  // axe is a script of the page: where none runs, the same page was examined with scripts.
  if (page.context() !== scriptless) expect(await axeProblems(page), name).toEqual([]);
  expect(await overflowsSideways(page), name).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The same page in both languages; the walk goes on in French. */
async function examineInBoth(page: Page, name: string): Promise<void> {
  await examine(page, `${name}-fr`);
  const address = page.url();
  await page.goto(`${address}?lang=en`);
  await examine(page, `${name}-en`);
  await page.goto(`${address}?lang=fr`);
}

/** "302 lues = 300 acceptées + 2 rejetées + 0 ignorées" adds up. */
function conserved(text: string | null): boolean {
  const amounts =
    (text ?? "")
      .replace(/[\u202f\s](?=\d)/g, "")
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const [read = Number.NaN, ...parts] = amounts;
  return parts.length === 3 && read === parts.reduce((sum, part) => sum + part, 0);
}
